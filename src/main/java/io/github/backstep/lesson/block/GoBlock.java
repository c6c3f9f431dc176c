package io.github.backstep.lesson.block;

import io.github.backstep.lesson.goal.Destination;
import io.github.backstep.lesson.text.Spot;
import java.util.Set;

/** {@code go}: where in the run the text that follows stands. */
public record GoBlock(Destination at, Spot spot) implements Block {
  private static final String AT = "at";

  static GoBlock read(Entries entries) {
    entries.allowing(Set.of(AT), Set.of());
    return new GoBlock(destination(entries.one(AT, "step 0 / A1")), entries.spot());
  }

  /** The value of an entry as the place in a run that it names. */
  static Destination destination(Entry entry) {
    return Destination.parse(entry.value(), entry::problem);
  }

  @Override
  public String mark() {
    return "go " + at;
  }
}
