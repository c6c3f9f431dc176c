package io.github.backstep.tui.theme;

/** How many colours a terminal can show. */
public enum ColorDepth {
  TRUE,
  INDEXED_256,
  ANSI_16,
  NONE
}
