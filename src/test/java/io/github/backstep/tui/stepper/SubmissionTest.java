package io.github.backstep.tui.stepper;

import static io.github.backstep.tui.GoldenText.assertGolden;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.backstep.grade.assessment.ExerciseGradings;
import io.github.backstep.grade.assessment.Walk;
import io.github.backstep.grade.cases.AnswersFile;
import io.github.backstep.grade.cases.Cells;
import io.github.backstep.grade.exercise.Drawing;
import io.github.backstep.grade.exercise.Exercises;
import io.github.backstep.grade.exercise.Shelf;
import io.github.backstep.grade.exercise.Worked;
import io.github.backstep.language.Language;
import io.github.backstep.tensor.Tensor;
import io.github.backstep.tui.Pilot;
import io.github.backstep.tui.canvas.Glyphs;
import io.github.backstep.tui.canvas.Size;
import io.github.backstep.tui.stepper.command.Bindings;
import io.github.backstep.tui.stepper.journey.Session;
import io.github.backstep.tui.stepper.model.Model;
import io.github.backstep.tui.stepper.scene.Subject;
import io.github.backstep.tui.stepper.speech.StepperTeller;
import io.github.backstep.tui.theme.ColorDepth;
import io.github.backstep.tui.theme.Theme;
import io.github.backstep.tui.venue.Appearance;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The steps of a submission, at its mistake. */
final class SubmissionTest {
  private static final Exercises EXERCISES = new Exercises(Shelf.ofProgram());
  private static final long SEED = 5;

  static List<String> exercises() {
    return EXERCISES.names();
  }

  /** The right answers to an exercise but for one tensor. */
  private static Walk walk(String exercise, String tensor, UnaryOperator<Tensor> mistake)
      throws Exception {
    return walk(exercise, List.of(tensor), mistake);
  }

  private static Walk walk(String exercise, List<String> tensors, UnaryOperator<Tensor> mistake)
      throws Exception {
    List<List<Map<String, Tensor>>> all = new ArrayList<>();
    for (Worked worked : Drawing.of(EXERCISES.named(exercise), SEED)) {
      List<Map<String, Tensor>> steps = new ArrayList<>();
      for (Map<String, Tensor> right : worked.answers()) {
        Map<String, Tensor> step = new LinkedHashMap<>(right);
        for (String tensor : tensors) {
          step.computeIfPresent(tensor, (name, it) -> mistake.apply(it));
        }
        steps.add(step);
      }
      all.add(steps);
    }
    List<Walk> walks = new ArrayList<>();
    new ExerciseGradings(EXERCISES)
        .of(exercise, SEED, Language.ENGLISH, walks::add)
        .judge(AnswersFile.write(all));
    return walks.get(0);
  }

  private static Pilot<Model> pilot(Walk walk, Language language) {
    Appearance look = Appearance.of(Theme.of(ColorDepth.TRUE), Glyphs.UNICODE, language);
    Model start = Stepper.start(new Session(Subject.of(walk), look), new Size(80, 24));
    return Screens.go(Pilot.of(new Stepper(), start), walk.at().toString());
  }

  @ParameterizedTest
  @EnumSource
  void mistakeIsShownBesideWhatIsExpected(Language language) throws Exception {
    Walk walk = walk("backprop", "delta2", it -> Cells.scaled(it, 3));
    assertEquals("step 0 / delta2[0,0]", walk.at().toString());
    Pilot<Model> pilot = pilot(walk, language);
    assertGolden("submission-" + language.code(), pilot.screen());
    assertNull(new Stepper().tick(pilot.model()), "nothing is waited for");
    assertTrue(
        pilot
            .resize(200, 60)
            .screen()
            .contains(language == Language.ENGLISH ? "loss by step" : "perte"),
        pilot.screen());
    assertFalse(pilot.screen().contains("not finite"), pilot.screen());
    assertTrue(pilot.press("q").finished());
  }

  /** What differs, where and how: all of it stands on the narrowest screen. */
  @ParameterizedTest
  @EnumSource
  void lineOfManyMistakesFits(Language language) throws Exception {
    List<String> wrong = List.of("delta2", "dW2", "db2", "dW1", "db1", "vW2");
    Walk walk = walk("training-step", wrong, it -> Cells.scaled(it, 3));
    Pilot<Model> pilot = Screens.go(pilot(walk, language), "step 1");
    String line = pilot.screen().lines().reduce((a, b) -> b).orElseThrow();
    assertTrue(line.matches(" ≠ step 1 / delta2\\[0,0\\] .* [1-9] .*[^…]"), line);
  }

  /** What is told in lines tells of a loss only where one was asked. */
  @Test
  void mistakeIsToldInLines() throws Exception {
    Walk walk = walk("backprop", "delta2", it -> Cells.scaled(it, 3));
    String told =
        String.join("\n", new StepperTeller().tell(null, pilot(walk, Language.ENGLISH).model()));
    assertTrue(
        told.contains("yours 0.18193842059036705, differs: expected 0.06064614019678902"), told);
    assertFalse(told.contains("Loss"), told);
  }

  @Test
  void roundingOfOtherCellsIsNoMistake() throws Exception {
    Walk walk =
        walk(
            "backprop",
            "dW2",
            it -> Cells.of(it.shape(), (r, c) -> it.get(r, c) * (r + c == 2 ? 2 : 1 + 1e-15)));
    assertEquals("step 0 / dW2[0,2]", walk.at().toString());
    assertTrue(pilot(walk, Language.ENGLISH).screen().contains("≠ expected"));
    Pilot<Model> beside = Screens.go(pilot(walk, Language.ENGLISH), "step 0 / dW2[1,2]");
    assertFalse(beside.screen().contains("≠ expected"), beside.screen());
  }

  @Test
  void tensorOfAnotherShapeIsShownAsItShouldBe() throws Exception {
    Walk walk = walk("backprop", "db1", Cells::transposed);
    assertEquals("step 0 / db1", walk.at().toString());
    assertEquals("db1", pilot(walk, Language.ENGLISH).model().operation().writes());
  }

  @ParameterizedTest
  @MethodSource("exercises")
  void randomKeysBreakNothingWhateverIsAsked(String exercise) throws Exception {
    String tensor = Drawing.of(EXERCISES.named(exercise), SEED).get(0).posed().asked().get(0);
    Pilot<Model> pilot = pilot(walk(exercise, tensor, it -> Cells.scaled(it, 3)), Language.ENGLISH);
    SplittableRandom random = new SplittableRandom(SEED);
    for (int i = 0; i < 300; i++) {
      pilot.press(anyKey(random));
    }
    assertTrue(pilot.press("Escape", "Escape", "q").finished());
  }

  private static String anyKey(SplittableRandom random) {
    List<String> keys =
        Bindings.ALL.stream()
            .flatMap(binding -> binding.keys().stream())
            .map(key -> key.name())
            .filter(name -> !List.of("q", "Ctrl-C", "Ctrl-D").contains(name))
            .toList();
    return keys.get(random.nextInt(keys.size()));
  }
}
