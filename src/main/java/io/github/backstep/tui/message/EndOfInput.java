package io.github.backstep.tui.message;

/** The terminal is gone, or will send nothing more. */
public record EndOfInput() implements Input {}
