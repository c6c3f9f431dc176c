package io.github.backstep.tui.message;

/** A message from the person at the terminal, or from the terminal itself. */
public sealed interface Input extends Message permits Key, Mouse, Paste, Resize, EndOfInput {}
