package io.github.backstep.tui.lesson;

import io.github.backstep.lesson.Lesson;
import io.github.backstep.lesson.Part;
import io.github.backstep.lesson.block.Check;
import io.github.backstep.lesson.stage.Scenery;
import io.github.backstep.lesson.text.Passage.Heading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A part of a lesson that is read at once: it stands on one stage, and a question ends it.
 *
 * @param first the index of its first passage in the lesson, the same in every language
 */
record Page(int first, List<Part> parts) {
  Page {
    parts = List.copyOf(parts);
  }

  /**
   * The pages of a lesson: a section, a change of scenery and what follows a question begin one. A
   * heading stays with what it is the heading of.
   */
  static List<Page> of(Lesson lesson) {
    List<Page> pages = new ArrayList<>();
    List<Part> open = new ArrayList<>();
    List<Part> setting = new ArrayList<>();
    int first = 0;
    for (Part part : lesson.parts()) {
      setting.add(part);
      if (isTold(part)) {
        if (begins(part, open)) {
          pages.add(new Page(first, open));
          first += open.size();
          open.clear();
        }
        open.addAll(setting);
        setting.clear();
      }
    }
    open.addAll(setting);
    pages.add(new Page(first, open));
    return pages;
  }

  /** Whether a part is to be read, rather than sets the stage for what is. */
  private static boolean isTold(Part part) {
    return part.block().isEmpty() || part.check().isPresent();
  }

  /** Whether a part begins a page, after those that are on the one before. */
  private static boolean begins(Part part, List<Part> open) {
    if (open.isEmpty()) {
      return false;
    }
    Part last = open.get(open.size() - 1);
    boolean section = part.passage() instanceof Heading heading && heading.level() > 1;
    boolean title = last.passage() instanceof Heading top && top.level() == 1;
    return last.check().isPresent()
        || (section && !title)
        || !(isHeading(open) || part.scenery().isSamePlace(last.scenery()));
  }

  /** Whether nothing but headings is to be read in some parts. */
  private static boolean isHeading(List<Part> parts) {
    return parts.stream().filter(Page::isTold).allMatch(it -> it.passage() instanceof Heading);
  }

  /** Where the text stands at its end. */
  Scenery scenery() {
    return parts.get(parts.size() - 1).scenery();
  }

  /** The question at its end. */
  Optional<Check> check() {
    return parts.stream().map(Part::check).flatMap(Optional::stream).findFirst();
  }
}
