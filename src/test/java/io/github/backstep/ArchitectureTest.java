package io.github.backstep;

import static com.tngtech.archunit.lang.conditions.ArchConditions.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.github.backstep.tensor.Tensor;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** Who may know whom. Rules for packages that do not exist yet wait for them. */
class ArchitectureTest {
  private static final String ROOT = "io.github.backstep";

  /** What each package may know directly; what those know comes with them. */
  private static final Map<String, Set<String>> LAYERS =
      Map.ofEntries(
          Map.entry("catalogue", Set.of()),
          Map.entry("language", Set.of()),
          Map.entry("tensor", Set.of()),
          Map.entry("random", Set.of()),
          Map.entry("data", Set.of("tensor", "random", "catalogue")),
          Map.entry("network", Set.of("tensor", "random", "catalogue")),
          Map.entry("run", Set.of("network", "data")),
          Map.entry("explain", Set.of("run")),
          Map.entry("trace", Set.of("run")),
          Map.entry("figure", Set.of("run", "language")),
          Map.entry("lesson", Set.of("explain", "language")),
          Map.entry("grade", Set.of("explain", "trace", "language")),
          Map.entry("tui", Set.of("figure", "lesson", "grade", "language")),
          Map.entry("cli", Set.of("tui")));

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(location -> !location.contains("/test-classes/"))
          .importPackages(ROOT);

  private static void check(ArchRule rule) {
    rule.allowEmptyShould(true).check(CLASSES);
  }

  private static String[] within(Collection<String> packages) {
    return packages.stream().map(name -> ROOT + "." + name + "..").toArray(String[]::new);
  }

  private static String[] within(String... packages) {
    return within(List.of(packages));
  }

  /** A package with all that it may know, however indirectly. */
  private static Set<String> reach(String name) {
    Set<String> reached = new TreeSet<>(Set.of(name));
    LAYERS.get(name).forEach(below -> reached.addAll(reach(below)));
    return reached;
  }

  @Test
  void everyPackageHasItsLayer() {
    Set<String> found = new TreeSet<>();
    for (JavaClass type : CLASSES) {
      String below = type.getPackageName().substring(ROOT.length());
      found.add(below.isEmpty() ? "none" : below.split("\\.")[1]);
    }
    found.removeAll(LAYERS.keySet());
    assertEquals(Set.of(), found);
  }

  @Test
  void everyPackageKnowsOnlyTheLayersBelowIt() {
    for (String name : LAYERS.keySet()) {
      Set<String> others = new TreeSet<>(LAYERS.keySet());
      others.removeAll(reach(name));
      check(
          noClasses()
              .that()
              .resideInAPackage(within(name)[0])
              .should()
              .dependOnClassesThat()
              .resideInAnyPackage(within(others)));
    }
  }

  @Test
  void vectorsAreOnlyInTheKernelThatMayBeAbsent() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + ".tensor.vector")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jdk.incubator.vector..", ROOT + ".tensor.vector"));
  }

  @Test
  void packagesHaveNoCycles() {
    check(slices().matching(ROOT + ".(**)").should().beFreeOfCycles());
  }

  @Test
  void lowestLayersKnowTheJdkAlone() {
    String[] allowed =
        Stream.of(
                within("catalogue", "language", "tensor", "random"),
                new String[] {"java..", "jdk.incubator.vector..", "org.jspecify.."})
            .flatMap(Arrays::stream)
            .toArray(String[]::new);
    check(
        classes()
            .that()
            .resideInAnyPackage(within("catalogue", "language", "tensor", "random"))
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(allowed));
  }

  @Test
  void everyLibraryHasItsPlace() {
    Map<String, List<String>> places =
        new TreeMap<>(
            Map.of(
                "com.googlecode.lanterna..", List.of("tui"),
                "picocli..", List.of("cli"),
                "com.google.gson..", List.of("trace", "lesson", "grade"),
                "org.commonmark..", List.of("lesson"),
                "org.jfree..", List.of("figure.chart"),
                "org.apache.batik..", List.of("figure.chart"),
                "org.apache.commons.math3..", List.of("random")));
    places.forEach(
        (library, packages) ->
            check(
                noClasses()
                    .that()
                    .resideOutsideOfPackages(within(packages))
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage(library)));
  }

  /** The terminal interface may divert them while it owns the screen. */
  @Test
  void onlyTheCommandLineUsesTheStandardStreams() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackages(within("cli", "tui.terminal"))
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .callMethod(System.class, "setOut", PrintStream.class)
            .orShould()
            .callMethod(System.class, "setErr", PrintStream.class)
            .orShould()
            .callMethod(Throwable.class, "printStackTrace"));
  }

  @Test
  void onlyTheCommandLineEndsTheProgram() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackages(within("cli"))
            .should()
            .callMethod(System.class, "exit", int.class)
            .orShould()
            .callMethod(Runtime.class, "exit", int.class)
            .orShould()
            .callMethod(Runtime.class, "halt", int.class));
  }

  @Test
  void nothingStaticIsMutable() {
    check(
        fields()
            .that()
            .areStatic()
            .and()
            .doNotHaveModifier(JavaModifier.SYNTHETIC)
            .should(not(beMutable())));
  }

  /**
   * A private array may be a table that its class only reads; what others could write is no table.
   */
  private static ArchCondition<JavaField> beMutable() {
    return new ArchCondition<>("be mutable") {
      @Override
      public void check(JavaField field, ConditionEvents events) {
        boolean hidden = field.getModifiers().contains(JavaModifier.PRIVATE);
        boolean constant = field.getModifiers().contains(JavaModifier.FINAL);
        boolean open = field.getRawType().isArray() && !hidden;
        boolean mutable = !constant || open || isMutable(field.getRawType());
        events.add(new SimpleConditionEvent(field, mutable, field.getDescription()));
      }
    };
  }

  private static boolean isMutable(JavaClass type) {
    return type.isAssignableTo(Tensor.class)
        || type.isAssignableTo(StringBuilder.class)
        || type.getPackageName().equals("java.util.concurrent.atomic")
        || (!type.isInterface()
            && (type.isAssignableTo(Collection.class) || type.isAssignableTo(Map.class)));
  }

  @Test
  void everyPackageIsNullMarkedAndSaysWhatItIs() {
    Set<String> without =
        CLASSES.stream()
            .map(JavaClass::getPackage)
            .filter(it -> !isNullMarked(it))
            .map(JavaPackage::getName)
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(Set.of(), without);
    assertTrue(CLASSES.contain(Tensor.class), "nothing was looked at");
  }

  private static boolean isNullMarked(JavaPackage candidate) {
    return candidate
        .tryGetPackageInfo()
        .map(info -> info.isAnnotatedWith(NullMarked.class))
        .orElse(false);
  }

  /**
   * The array behind a tensor is for arithmetic and for writing it down in bulk. Whoever only looks
   * at the cells takes {@link Tensor#stream} or {@link Tensor#get}.
   */
  @Test
  void onlyArithmeticAndTracesTouchTheArrayBehindATensor() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackages(within("tensor", "network", "data", "trace"))
            .should()
            .callMethod(Tensor.class, "cells"));
  }
}
