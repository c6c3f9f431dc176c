package io.github.backstep.tui.canvas;

/** A character with a meaning on our screens, and what stands for it on an ASCII terminal. */
public enum Glyph {
  HORIZONTAL('─', '-'),
  VERTICAL('│', '|'),
  TOP_LEFT('╭', '+'),
  TOP_RIGHT('╮', '+'),
  BOTTOM_LEFT('╰', '+'),
  BOTTOM_RIGHT('╯', '+'),
  TEE_LEFT('├', '+'),
  TEE_RIGHT('┤', '+'),
  TEE_TOP('┬', '+'),
  TEE_BOTTOM('┴', '+'),
  CROSSING('┼', '+'),
  HEAVY_HORIZONTAL('━', '='),
  HEAVY_VERTICAL('┃', '|'),
  DOTTED_HORIZONTAL('┄', '-'),
  DOTTED_VERTICAL('┆', ':'),
  BRACKET_TOP_LEFT('⎡', '['),
  BRACKET_LEFT('⎢', '['),
  BRACKET_BOTTOM_LEFT('⎣', '['),
  BRACKET_TOP_RIGHT('⎤', ']'),
  BRACKET_RIGHT('⎥', ']'),
  BRACKET_BOTTOM_RIGHT('⎦', ']'),
  ARROW_LEFT('←', '<'),
  ARROW_UP('↑', '^'),
  ARROW_RIGHT('→', '>'),
  ARROW_DOWN('↓', 'v'),
  CURRENT('▶', '>'),
  CURRENT_BACKWARD('◀', '<'),
  COLLAPSED('▸', '>'),
  EXPANDED('▾', 'v'),
  BREADCRUMB('›', '>'),
  SEPARATOR('│', '|'),
  BULLET('•', '*'),
  NOT_COMPUTED('·', '.'),
  DONE('✓', '+'),
  FAILED('✗', 'x'),
  BREAKPOINT('●', '*'),
  MARKER('◆', 'n'),
  EVALUATION('┻', '+'),
  EDIT('△', 'e'),
  BREAK('▼', 'b'),
  DIFFERENT('≠', '!'),
  EMPTY_CIRCLE('○', 'o'),
  PLAYING('▶', '>'),
  PAUSED('‖', '|'),
  ELLIPSIS('…', '.'),
  UPPER_HALF('▀', '"'),
  LOWER_HALF('▄', '_'),
  FULL_BLOCK('█', '#');

  private final char unicode;
  private final char ascii;

  Glyph(char unicode, char ascii) {
    this.unicode = unicode;
    this.ascii = ascii;
  }

  char unicode() {
    return unicode;
  }

  char ascii() {
    return ascii;
  }
}
