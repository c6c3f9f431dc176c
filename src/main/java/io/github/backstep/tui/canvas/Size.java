package io.github.backstep.tui.canvas;

/** The size of a screen in cells. */
public record Size(int columns, int rows) {}
