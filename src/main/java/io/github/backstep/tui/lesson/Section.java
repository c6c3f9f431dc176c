package io.github.backstep.tui.lesson;

import io.github.backstep.lesson.Part;
import io.github.backstep.lesson.block.Check;
import io.github.backstep.lesson.text.Passage.Heading;
import java.util.ArrayList;
import java.util.List;

/**
 * A section of a lesson.
 *
 * @param title its heading
 * @param level of that; 1 is the title of the lesson, which heads what comes before all sections
 * @param page the one it begins on, counted from 0
 * @param checks the questions it asks
 */
record Section(String title, int level, int page, List<Check> checks) {
  Section {
    checks = List.copyOf(checks);
  }

  /** The sections of a lesson, in order. */
  static List<Section> of(List<Page> pages) {
    List<Section> sections = new ArrayList<>();
    for (int page = 0; page < pages.size(); page++) {
      for (Part part : pages.get(page).parts()) {
        if (part.passage() instanceof Heading heading) {
          begin(new Section(heading.prose().plain(), heading.level(), page, List.of()), sections);
        }
        part.check().ifPresent(check -> asking(check, sections));
      }
    }
    return sections;
  }

  /** A title that heads nothing but the first section is not listed. */
  private static void begin(Section next, List<Section> sections) {
    int last = sections.size() - 1;
    boolean empty = last >= 0 && sections.get(last).isOnlyTitleOf(next.page());
    if (empty) {
      sections.remove(last);
    }
    sections.add(next);
  }

  private boolean isOnlyTitleOf(int other) {
    return level == 1 && page == other && checks.isEmpty();
  }

  private static void asking(Check check, List<Section> sections) {
    int last = sections.size() - 1;
    Section section = sections.get(last);
    List<Check> more = new ArrayList<>(section.checks());
    more.add(check);
    sections.set(last, new Section(section.title(), section.level(), section.page(), more));
  }

  /** How many of its questions are solved. */
  int solved(Reader reader) {
    return (int) checks.stream().filter(it -> reader.mark(it).solved()).count();
  }

  boolean isSolved(Reader reader) {
    return !checks.isEmpty() && solved(reader) == checks.size();
  }
}
