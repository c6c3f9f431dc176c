package io.github.backstep.tui.message;

/** The new size of the terminal. */
public record Resize(int columns, int rows) implements Input {}
