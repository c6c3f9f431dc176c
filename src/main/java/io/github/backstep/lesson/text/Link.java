package io.github.backstep.lesson.text;

/** Where a link of a lesson leads. */
public record Link(String target, Spot spot) {}
