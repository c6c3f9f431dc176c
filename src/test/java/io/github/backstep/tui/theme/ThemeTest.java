package io.github.backstep.tui.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.backstep.tui.canvas.Color;
import io.github.backstep.tui.canvas.Style;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ThemeTest {
  /** What WCAG asks of text. */
  private static final double READABLE = 4.5;

  /** What WCAG asks of large text and signs. */
  private static final double VISIBLE = 3;

  /** Roles that are meant to stay in the background. */
  private static final Set<Role> QUIET =
      EnumSet.of(Role.BORDER, Role.NOT_COMPUTED, Role.CHART_GRID);

  /** Roles of sentences and numbers. */
  private static final List<Role> READ =
      List.of(
          Role.TEXT,
          Role.STRONG,
          Role.DIM,
          Role.HEADER,
          Role.HEADER_DIM,
          Role.POPUP,
          Role.SELECTION,
          Role.PROMPT,
          Role.LINKED_ROW,
          Role.LINKED_COLUMN,
          Role.FACTOR,
          Role.CURSOR,
          Role.CURRENT_OPERATION,
          Role.KEY_HINT,
          Role.POSITIVE,
          Role.NEGATIVE,
          Role.NON_FINITE,
          Role.WARNING,
          Role.ERROR);

  private static final List<Role> PHASES =
      List.of(
          Role.PHASE_BATCH,
          Role.PHASE_FORWARD,
          Role.PHASE_LOSS,
          Role.PHASE_BACKWARD,
          Role.PHASE_UPDATE);

  private static Stream<Style> stylesOf(Theme theme) {
    Stream<Style> roles = Stream.of(Role.values()).map(theme::style);
    return Stream.concat(roles, places().mapToObj(i -> theme.heat(i / 50.0)));
  }

  private static IntStream places() {
    return IntStream.rangeClosed(-50, 50);
  }

  private static double luminance(Color color) {
    return Contrast.luminance(color.approximateRgb());
  }

  /** How well a style can be read where the terminal's own ground is black or white. */
  private static double contrast(Style style, Ground ground) {
    Color own = Color.rgb(ground == Ground.DARK ? 0x000000 : 0xffffff);
    Color ink = Color.rgb(ground == Ground.DARK ? 0xffffff : 0x000000);
    return Contrast.of(
        style.fg().isDefault() ? ink : style.fg(), style.bg().isDefault() ? own : style.bg());
  }

  /** Both grounds at each depth at which the colours are known; the 16 are the user's own. */
  static Stream<Arguments> knownColours() {
    return Stream.of(Ground.values())
        .flatMap(
            ground ->
                Stream.of(ColorDepth.TRUE, ColorDepth.INDEXED_256)
                    .map(depth -> Arguments.of(depth, ground)));
  }

  static Stream<Arguments> everyTheme() {
    return Stream.of(Ground.values())
        .flatMap(
            ground -> Stream.of(ColorDepth.values()).map(depth -> Arguments.of(depth, ground)));
  }

  @ParameterizedTest
  @MethodSource("everyTheme")
  void aThemeUsesTheColorsOfItsDepthOnly(ColorDepth depth, Ground ground) {
    Theme theme = Theme.of(depth, ground);
    Set<Color.Kind> kinds = new HashSet<>();
    stylesOf(theme).forEach(style -> kinds.addAll(List.of(style.fg().kind(), style.bg().kind())));
    places().forEach(i -> kinds.add(theme.boundary(i / 50.0).kind()));
    places().forEach(i -> kinds.add(theme.grey(i / 50.0).kind()));
    kinds.remove(Color.Kind.DEFAULT);
    Set<Color.Kind> allowed =
        switch (depth) {
          case TRUE -> Set.of(Color.Kind.RGB);
          case INDEXED_256 -> Set.of(Color.Kind.INDEXED);
          case ANSI_16 -> Set.of(Color.Kind.ANSI);
          case NONE -> Set.of();
        };
    assertEquals(allowed, kinds);
  }

  @ParameterizedTest
  @MethodSource("knownColours")
  void heatIsReadableEverywhere(ColorDepth depth, Ground ground) {
    Theme theme = Theme.of(depth, ground);
    places()
        .forEach(
            i -> {
              Style style = theme.heat(i / 50.0);
              assertTrue(Contrast.of(style.fg(), style.bg()) >= READABLE, () -> i + " " + style);
            });
  }

  @ParameterizedTest
  @MethodSource("knownColours")
  void heatStandsOutMoreAwayFromZeroOnBothSides(ColorDepth depth, Ground ground) {
    Theme theme = Theme.of(depth, ground);
    for (int i = 1; i <= 50; i++) {
      for (int sign : new int[] {-1, 1}) {
        Color nearer = theme.heat(sign * (i - 1) / 50.0).bg();
        Color farther = theme.heat(sign * i / 50.0).bg();
        double more = luminance(farther) - luminance(nearer);
        assertTrue(ground == Ground.DARK ? more >= 0 : more <= 0, sign + " " + i);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Ground.class)
  void heatTellsTheSignByRedAgainstBlue(Ground ground) {
    Theme theme = Theme.of(ColorDepth.TRUE, ground);
    for (int i = 4; i <= 50; i++) {
      int negative = theme.heat(-i / 50.0).bg().approximateRgb();
      int positive = theme.heat(i / 50.0).bg().approximateRgb();
      assertTrue((negative >> 16 & 0xff) > (negative & 0xff));
      assertTrue((positive >> 16 & 0xff) < (positive & 0xff));
    }
  }

  @ParameterizedTest
  @MethodSource("everyTheme")
  void pixelsOfAHeatMapTellTheSign(ColorDepth depth, Ground ground) {
    assumeTrue(depth != ColorDepth.NONE);
    Theme theme = Theme.of(depth, ground);
    Set<Color> negative = new HashSet<>();
    Set<Color> positive = new HashSet<>();
    for (double t = 0.2; t <= 1; t += 0.05) {
      negative.add(theme.heatPixel(-t));
      positive.add(theme.heatPixel(t));
    }
    assertTrue(negative.size() > 1 && positive.size() > 1);
    positive.retainAll(negative);
    assertEquals(Set.of(), positive);
    assertFalse(theme.heatPixel(0).isDefault());
    assertEquals(theme.style(Role.NON_FINITE).bg(), theme.heatPixel(Double.NaN));
  }

  @Test
  void heatHasFewLevelsAndOneForZero() {
    Theme theme = Theme.of(ColorDepth.TRUE);
    long levels =
        IntStream.rangeClosed(-999, 999).mapToObj(i -> theme.heat(i / 999.0)).distinct().count();
    assertEquals(33, levels);
    assertEquals(Color.rgb(0x1b1f26), theme.heat(0).bg());
    assertEquals(theme.heat(1), theme.heat(Double.POSITIVE_INFINITY));
  }

  @ParameterizedTest
  @MethodSource("everyTheme")
  void nonFiniteNumbersStandOut(ColorDepth depth, Ground ground) {
    Theme theme = Theme.of(depth, ground);
    Style style = theme.style(Role.NON_FINITE);
    assertEquals(style, theme.heat(Double.NaN));
    assertEquals(style, theme.signed(Double.NEGATIVE_INFINITY));
    assertTrue(style.bold());
    boolean alarming =
        ground == Ground.DARK ? luminance(style.bg()) > 0.85 : luminance(style.bg()) < 0.2;
    assertTrue(style.reverse() || alarming);
  }

  @ParameterizedTest
  @MethodSource("knownColours")
  void everyRoleIsVisible(ColorDepth depth, Ground ground) {
    Theme theme = Theme.of(depth, ground);
    for (Role role : EnumSet.complementOf(EnumSet.copyOf(QUIET))) {
      Style style = theme.style(role);
      double contrast = contrast(style, ground);
      assertTrue(contrast >= VISIBLE, () -> role + " " + contrast);
    }
  }

  @ParameterizedTest
  @MethodSource("knownColours")
  void textCanBeRead(ColorDepth depth, Ground ground) {
    Theme theme = Theme.of(depth, ground);
    for (Role role : READ) {
      double contrast = contrast(theme.style(role), ground);
      assertTrue(contrast >= READABLE, () -> role + " " + contrast);
    }
  }

  @ParameterizedTest
  @MethodSource("knownColours")
  void textOfADialogCanBeRead(ColorDepth depth, Ground ground) {
    Theme theme = Theme.of(depth, ground);
    Color fill = theme.style(Role.POPUP).bg();
    for (Role role : List.of(Role.TEXT, Role.STRONG, Role.DIM, Role.KEY_HINT, Role.ERROR)) {
      double contrast = Contrast.of(theme.style(role).fg(), fill);
      assertTrue(contrast >= READABLE, () -> role + " " + contrast);
    }
  }

  @ParameterizedTest
  @MethodSource("knownColours")
  void pointsOfTheFirstClassesAreVisibleOnTheBoundary(ColorDepth depth, Ground ground) {
    Theme theme = Theme.of(depth, ground);
    for (int label = 0; label < 2; label++) {
      for (int i = 0; i <= 50; i++) {
        double contrast = Contrast.of(theme.classStyle(label).fg(), theme.boundary(i / 50.0));
        assertTrue(contrast >= VISIBLE, label + " at " + i + ": " + contrast);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("everyTheme")
  void phasesAndClassesHaveColorsOfTheirOwn(ColorDepth depth, Ground ground) {
    assumeTrue(depth != ColorDepth.NONE);
    Theme theme = Theme.of(depth, ground);
    assertEquals(5, PHASES.stream().map(theme::style).distinct().count());
    assertEquals(10, IntStream.range(0, 10).mapToObj(theme::classStyle).distinct().count());
    assertEquals(theme.classStyle(3), theme.classStyle(13));
  }

  @ParameterizedTest
  @MethodSource("knownColours")
  void imagesAreInkOnTheGround(ColorDepth depth, Ground ground) {
    Theme theme = Theme.of(depth, ground);
    for (int i = 1; i <= 50; i++) {
      double more = luminance(theme.grey(i / 50.0)) - luminance(theme.grey((i - 1) / 50.0));
      assertTrue(ground == Ground.DARK ? more >= 0 : more <= 0, String.valueOf(i));
    }
    assertTrue(Contrast.of(theme.grey(0), theme.grey(1)) > 12);
    assertEquals(theme.grey(0), theme.grey(Double.NaN));
  }

  @Test
  void withoutColorsWhatMattersShowsByAttributes() {
    Theme theme = Theme.of(ColorDepth.NONE);
    assertTrue(theme.isColorless());
    for (Role role : List.of(Role.CURRENT_OPERATION, Role.CURSOR, Role.SELECTION)) {
      assertTrue(theme.style(role).reverse(), role.name());
    }
    assertTrue(theme.style(Role.LINKED_ROW).underline());
    assertTrue(theme.style(Role.STALE).dim());
    assertNotEquals(theme.heat(0), theme.heat(-1));
  }

  @Test
  void numbersAsTextShowTheirSign() {
    Theme theme = Theme.of(ColorDepth.TRUE);
    assertEquals(theme.style(Role.POSITIVE), theme.signed(1e-300));
    assertEquals(theme.style(Role.NEGATIVE), theme.signed(-2));
    assertEquals(theme.style(Role.ZERO), theme.signed(-0.0));
  }

  @Test
  void oklabKeepsColors() {
    for (int rgb : new int[] {0x000000, 0xffffff, 0xf5993f, 0x63b0fa, 0x123456}) {
      assertEquals(rgb, Oklab.of(rgb).toRgb());
      assertEquals(rgb, Oklab.mix(rgb, 0xabcdef, 0));
      assertEquals(0xabcdef, Oklab.mix(rgb, 0xabcdef, 1));
    }
  }
}
