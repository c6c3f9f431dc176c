package io.github.backstep.lesson.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.backstep.figure.Figures;
import io.github.backstep.language.Language;
import io.github.backstep.lesson.Lessons;
import io.github.backstep.lesson.stage.Runs;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The lessons of the course, where MNIST has not been fetched. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CourseTest {
  private static final Lessons COURSE = Lessons.ofCourse();

  private final Review review =
      new Review(COURSE, new Runs(Path.of("no-such-folder")), Figures.ALL.names());

  static Stream<String> slugs() {
    return COURSE.slugs().stream();
  }

  @Test
  void thereAreTwelve() {
    assertEquals(12, COURSE.slugs().size());
  }

  @ParameterizedTest
  @MethodSource("slugs")
  void everyLessonHolds(String slug) {
    Review.Finding finding = review.of(slug);
    assertEquals(List.of(), finding.problems());
    assertEquals(List.of(Language.values()), finding.languages());
  }
}
