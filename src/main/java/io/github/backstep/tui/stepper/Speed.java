package io.github.backstep.tui.stepper;

import java.time.Duration;

/** How fast the run plays: how far each tick goes, and how long it lasts. */
enum Speed {
  SLOW("1 operation/s", 1000, false),
  WALK("3 operations/s", 333, false),
  BRISK("10 operations/s", 100, false),
  BATCHES("2 batches/s", 500, true),
  FAST("8 batches/s", 125, true),
  FASTEST("25 batches/s", 40, true);

  private final String label;
  private final Duration pace;
  private final boolean byBatch;

  Speed(String label, int milliseconds, boolean byBatch) {
    this.label = label;
    this.pace = Duration.ofMillis(milliseconds);
    this.byBatch = byBatch;
  }

  String label() {
    return label;
  }

  Duration pace() {
    return pace;
  }

  Position advance(Position from, Position.Course course) {
    return byBatch ? from.batches(1, course) : from.nextOperation(course);
  }

  Speed faster() {
    return values()[Math.min(ordinal() + 1, values().length - 1)];
  }

  Speed slower() {
    return values()[Math.max(ordinal() - 1, 0)];
  }
}
