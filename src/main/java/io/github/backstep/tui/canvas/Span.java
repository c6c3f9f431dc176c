package io.github.backstep.tui.canvas;

/** A piece of text in one style. */
public record Span(String text, Style style) {}
