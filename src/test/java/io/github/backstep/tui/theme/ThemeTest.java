package io.github.backstep.tui.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import org.junit.jupiter.params.provider.EnumSource;

class ThemeTest {
  /** What WCAG asks of text. */
  private static final double READABLE = 4.5;

  /** What WCAG asks of large text and signs. */
  private static final double VISIBLE = 3;

  /** Roles that are meant to stay in the background. */
  private static final Set<Role> QUIET =
      EnumSet.of(Role.BORDER, Role.NOT_COMPUTED, Role.CHART_GRID);

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

  @ParameterizedTest
  @EnumSource(ColorDepth.class)
  void aThemeUsesTheColorsOfItsDepthOnly(ColorDepth depth) {
    Theme theme = Theme.of(depth);
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
  @EnumSource(
      value = ColorDepth.class,
      names = {"TRUE", "INDEXED_256"})
  void heatIsReadableEverywhere(ColorDepth depth) {
    Theme theme = Theme.of(depth);
    places()
        .forEach(
            i -> {
              Style style = theme.heat(i / 50.0);
              assertTrue(Contrast.of(style.fg(), style.bg()) >= READABLE, () -> i + " " + style);
            });
  }

  @ParameterizedTest
  @EnumSource(
      value = ColorDepth.class,
      names = {"TRUE", "INDEXED_256"})
  void heatGetsBrighterAwayFromZeroOnBothSides(ColorDepth depth) {
    Theme theme = Theme.of(depth);
    for (int i = 1; i <= 50; i++) {
      for (int sign : new int[] {-1, 1}) {
        Color nearer = theme.heat(sign * (i - 1) / 50.0).bg();
        Color farther = theme.heat(sign * i / 50.0).bg();
        assertTrue(luminance(farther) >= luminance(nearer), sign + " " + i);
      }
    }
  }

  @Test
  void heatTellsTheSignByRedAgainstBlue() {
    Theme theme = Theme.of(ColorDepth.TRUE);
    for (int i = 4; i <= 50; i++) {
      int negative = theme.heat(-i / 50.0).bg().approximateRgb();
      int positive = theme.heat(i / 50.0).bg().approximateRgb();
      assertTrue((negative >> 16 & 0xff) > (negative & 0xff));
      assertTrue((positive >> 16 & 0xff) < (positive & 0xff));
    }
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
  @EnumSource(ColorDepth.class)
  void nonFiniteNumbersStandOut(ColorDepth depth) {
    Theme theme = Theme.of(depth);
    Style style = theme.style(Role.NON_FINITE);
    assertEquals(style, theme.heat(Double.NaN));
    assertEquals(style, theme.signed(Double.NEGATIVE_INFINITY));
    assertTrue(style.bold());
    assertTrue(style.reverse() || luminance(style.bg()) > 0.85);
  }

  @ParameterizedTest
  @EnumSource(
      value = ColorDepth.class,
      names = {"TRUE", "INDEXED_256"})
  void everyRoleIsVisible(ColorDepth depth) {
    Theme theme = Theme.of(depth);
    for (Role role : EnumSet.complementOf(EnumSet.copyOf(QUIET))) {
      Style style = theme.style(role);
      double contrast = Contrast.of(style.fg(), style.bg());
      assertTrue(contrast >= VISIBLE, () -> role + " " + contrast);
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = ColorDepth.class,
      names = {"TRUE", "INDEXED_256"})
  void pointsOfTheFirstClassesAreVisibleOnTheBoundary(ColorDepth depth) {
    Theme theme = Theme.of(depth);
    for (int label = 0; label < 2; label++) {
      for (int i = 0; i <= 50; i++) {
        double contrast = Contrast.of(theme.classStyle(label).fg(), theme.boundary(i / 50.0));
        assertTrue(contrast >= VISIBLE, label + " at " + i + ": " + contrast);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = ColorDepth.class,
      names = {"TRUE", "INDEXED_256", "ANSI_16"})
  void phasesAndClassesHaveColorsOfTheirOwn(ColorDepth depth) {
    Theme theme = Theme.of(depth);
    assertEquals(5, PHASES.stream().map(theme::style).distinct().count());
    assertEquals(10, IntStream.range(0, 10).mapToObj(theme::classStyle).distinct().count());
    assertEquals(theme.classStyle(3), theme.classStyle(13));
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
