package io.github.backstep.tui.message;

/** Text pasted into the terminal, lines separated by {@code \n}: never to be taken as keys. */
public record Paste(String text) implements Input {}
