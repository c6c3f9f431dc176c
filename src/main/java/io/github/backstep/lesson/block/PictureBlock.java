package io.github.backstep.lesson.block;

import io.github.backstep.lesson.goal.Destination;
import io.github.backstep.lesson.text.Spot;
import java.util.Optional;
import java.util.Set;

/**
 * {@code picture}: which picture shows what the text speaks of.
 *
 * @param name of a page of the pictures; which there are, the screen knows
 * @param at the moment it shows, if not the one where the text stands
 */
public record PictureBlock(String name, Optional<Destination> at, Spot spot) implements Block {
  private static final String NAME = "name";
  private static final String AT = "at";

  static PictureBlock read(Entries entries) {
    entries.allowing(Set.of(NAME, AT), Set.of());
    Entry name = entries.one(NAME, "boundary");
    return new PictureBlock(name.value(), entries.maybe(AT).map(GoBlock::destination), name.spot());
  }

  @Override
  public String mark() {
    return "picture " + name + at.map(it -> " at " + it).orElse("");
  }
}
