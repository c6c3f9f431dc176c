package io.github.backstep.tui.canvas;

/** A position in cells (or dots), from the top left. */
public record Point(int x, int y) {}
