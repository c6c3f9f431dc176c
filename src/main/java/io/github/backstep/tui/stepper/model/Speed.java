package io.github.backstep.tui.stepper.model;

import io.github.backstep.language.Texts;
import io.github.backstep.tui.stepper.scene.Position;
import java.time.Duration;
import java.util.Locale;

/** How fast the run plays: how far each tick goes, and how long it lasts. */
public enum Speed {
  SLOW(1000, false),
  WALK(333, false),
  BRISK(100, false),
  BATCHES(500, true),
  FAST(125, true),
  FASTEST(40, true);

  private final Duration pace;
  private final boolean byBatch;

  Speed(int milliseconds, boolean byBatch) {
    this.pace = Duration.ofMillis(milliseconds);
    this.byBatch = byBatch;
  }

  /** How much happens in a second. */
  public String label(Texts texts) {
    return texts.of("speed." + name().toLowerCase(Locale.ROOT));
  }

  public Duration pace() {
    return pace;
  }

  public Position advance(Position from, Position.Course course) {
    return byBatch ? from.batches(1, course) : from.nextOperation(course);
  }

  public Speed faster() {
    return values()[Math.min(ordinal() + 1, values().length - 1)];
  }

  public Speed slower() {
    return values()[Math.max(ordinal() - 1, 0)];
  }
}
