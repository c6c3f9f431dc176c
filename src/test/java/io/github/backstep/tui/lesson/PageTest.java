package io.github.backstep.tui.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.backstep.language.Language;
import io.github.backstep.lesson.Lesson;
import io.github.backstep.lesson.Lessons;
import io.github.backstep.lesson.Part;
import io.github.backstep.lesson.Readme;
import io.github.backstep.lesson.text.Passage.Heading;
import io.github.backstep.lesson.text.Passage.Paragraph;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How lessons are cut into pages. */
class PageTest {
  @TempDir private Path folder;

  private static final String RUN = "```run\nsamples: 40\n```\n\n";

  /** The pages of a lesson on one run, each as what is read on it. */
  private List<String> pages(String text) {
    String whole = text.replaceFirst("# Title\n", "# Title\n\n" + RUN);
    Lesson lesson = Readme.inFolder(folder, whole).lesson("01-first", Language.ENGLISH);
    return Page.of(lesson).stream()
        .map(
            page ->
                page.parts().stream()
                    .map(PageTest::words)
                    .filter(Objects::nonNull)
                    .collect(Collectors.joining(" ")))
        .toList();
  }

  private static String words(Part part) {
    if (part.passage() instanceof Heading heading) {
      return heading.prose().plain();
    }
    return part.passage() instanceof Paragraph it
        ? it.prose().plain()
        : part.check().map(check -> check.id() + "?").orElse(null);
  }

  @Test
  void aSectionAndAChangeOfPlaceBeginAPage() {
    assertEquals(
        List.of("Title One. Two.", "Three.", "Section Four."),
        pages(
            """
            # Title

            One.

            Two.

            ```go
            at: step 1 / X
            ```

            Three.

            ## Section

            Four.
            """));
  }

  @Test
  void aHeadingStaysWithWhatFollowsThoughThePlaceChanges() {
    assertEquals(
        List.of("Title One.", "Section Two."),
        pages(
            """
            # Title

            One.

            ## Section

            ```go
            at: step 1 / X
            ```

            Two.
            """));
  }

  @Test
  void noPageOfTheCourseIsNothingButAHeading() {
    Lessons course = Lessons.ofCourse();
    for (String slug : course.slugs()) {
      for (Page page : Page.of(course.lesson(slug, Language.ENGLISH))) {
        Optional<Part> told =
            page.parts().stream()
                .filter(it -> !(it.passage() instanceof Heading))
                .filter(it -> it.block().isEmpty() || it.check().isPresent())
                .findFirst();
        assertFalse(told.isEmpty(), () -> slug + ": " + page.parts().get(0).passage());
      }
    }
  }
}
