package io.github.backstep.tui.theme;

/**
 * What a piece of the screen is for, which decides how it looks: its colours where there are
 * colours, and attributes, some of them only where there are none.
 */
public enum Role {
  /** Ordinary text. */
  TEXT(Look.of(Swatch.INK)),
  /** Text that matters most on its screen. */
  STRONG(Look.of(Swatch.BRIGHT).bold()),
  /** Secondary text. */
  DIM(Look.of(Swatch.GREY)),
  /** Text that is only there when looked for: units, indices, separators. */
  FAINT(Look.of(Swatch.DIM_GREY).dimWithoutColor()),
  TITLE(Look.of(Swatch.GREY).boldWithoutColor()),
  TITLE_ACTIVE(Look.of(Swatch.CYAN).bold()),
  BORDER(Look.of(Swatch.LINE).dimWithoutColor()),
  BORDER_ACTIVE(Look.of(Swatch.CYAN).boldWithoutColor()),
  /** The one colour that draws the eye. */
  ACCENT(Look.of(Swatch.CYAN).boldWithoutColor()),
  KEY_HINT(Look.of(Swatch.CYAN).bold()),
  KEY_LABEL(Look.of(Swatch.GREY)),
  HEADER(Look.of(Swatch.INK, Swatch.BAR).underlineWithoutColor()),
  HEADER_DIM(Look.of(Swatch.GREY, Swatch.BAR).underlineWithoutColor()),
  /** The ground a dialog is drawn on. */
  POPUP(Look.of(Swatch.INK, Swatch.PANEL)),
  /** The chosen line of a list. */
  SELECTION(Look.of(Swatch.BRIGHT, Swatch.SELECTED).reverseWithoutColor()),
  /** What is being typed. */
  PROMPT(Look.of(Swatch.BRIGHT, Swatch.SELECTED).underlineWithoutColor()),

  PHASE_BATCH(Look.of(Swatch.STEEL)),
  PHASE_FORWARD(Look.of(Swatch.GREEN)),
  PHASE_LOSS(Look.of(Swatch.ROSE)),
  PHASE_BACKWARD(Look.of(Swatch.VIOLET)),
  PHASE_UPDATE(Look.of(Swatch.GOLD)),

  /** The operation the cursor is on. */
  CURRENT_OPERATION(Look.of(Swatch.NIGHT, Swatch.CYAN).bold().reverseWithoutColor()),
  /** The cell the cursor is on. */
  CURSOR(Look.of(Swatch.NIGHT, Swatch.BRIGHT).bold().reverseWithoutColor()),
  /** The row of an operand that the chosen cell is made of. */
  LINKED_ROW(Look.of(Swatch.INK, Swatch.LINK_ACROSS).underline()),
  LINKED_COLUMN(Look.of(Swatch.INK, Swatch.LINK_DOWN).underline()),
  /** The very factor that a term of the explanation names. */
  FACTOR(Look.of(Swatch.BRIGHT, Swatch.FACTOR_FILL).bold().underline()),

  POSITIVE(Look.of(Swatch.BLUE)),
  NEGATIVE(Look.of(Swatch.ORANGE)),
  ZERO(Look.of(Swatch.DIM_GREY)),
  /** NaN or an infinity: a bright block in a dark screen, a crimson one in a light screen. */
  NON_FINITE(Look.of(Swatch.ALARM_INK, Swatch.ALARM).bold().reverseWithoutColor()),
  NOT_COMPUTED(Look.of(Swatch.FAINT_GREY).dimWithoutColor()),
  /** A value left over from the step before. */
  STALE(Look.of(Swatch.DIM_GREY).dimWithoutColor()),

  CLASS_0(Look.of(Swatch.ORANGE)),
  CLASS_1(Look.of(Swatch.SKY)),
  CLASS_2(Look.of(Swatch.GREEN)),
  CLASS_3(Look.of(Swatch.ROSE)),
  CLASS_4(Look.of(Swatch.VIOLET)),
  CLASS_5(Look.of(Swatch.LEMON)),
  CLASS_6(Look.of(Swatch.TEAL)),
  CLASS_7(Look.of(Swatch.SAND)),
  CLASS_8(Look.of(Swatch.INK)),
  CLASS_9(Look.of(Swatch.MOSS)),

  GOOD(Look.of(Swatch.GREEN)),
  WARNING(Look.of(Swatch.AMBER).boldWithoutColor()),
  ERROR(Look.of(Swatch.RED).bold()),
  PROGRESS(Look.of(Swatch.CYAN, Swatch.TRACK)),
  /** A line of a chart that is there to compare with. */
  CHART_GRID(Look.of(Swatch.LINE).dimWithoutColor());

  @SuppressWarnings("ImmutableEnumChecker") // a record of enums and immutable sets
  private final Look look;

  Role(Look look) {
    this.look = look;
  }

  Look look() {
    return look;
  }
}
