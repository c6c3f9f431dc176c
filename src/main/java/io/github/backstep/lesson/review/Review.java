package io.github.backstep.lesson.review;

import io.github.backstep.language.Language;
import io.github.backstep.lesson.Lesson;
import io.github.backstep.lesson.Lessons;
import io.github.backstep.lesson.Reading;
import io.github.backstep.lesson.stage.Runs;
import io.github.backstep.lesson.text.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Goes through lessons and says what is wrong with them.
 *
 * @param pictures the names of the pictures there are
 */
public record Review(Lessons lessons, Runs runs, List<String> pictures) {
  /** What came of it: in which languages the lesson is, what it asks, what is wrong. */
  public record Finding(String slug, List<Language> languages, int checks, List<Problem> problems) {
    public Finding {
      languages = List.copyOf(languages);
      problems = List.copyOf(problems);
    }

    public boolean isFine() {
      return problems.isEmpty();
    }
  }

  /** The languages a lesson is written in; English is never missing. */
  private List<Language> languages(String slug) {
    return Arrays.stream(Language.values())
        .filter(it -> it == Language.ENGLISH || lessons.has(slug, it))
        .toList();
  }

  /** Reviews one lesson in all its languages. */
  public Finding of(String slug) {
    List<Problem> problems = new ArrayList<>();
    List<Lesson> read = new ArrayList<>();
    for (Language language : languages(slug)) {
      Reading reading = lessons.read(slug, language);
      problems.addAll(reading.problems());
      reading.lesson().ifPresent(read::add);
      reading.lesson().ifPresent(lesson -> problems.addAll(walkthrough(lesson).problems()));
    }
    if (read.size() > 1) {
      problems.addAll(new Translation(read.get(0), read.get(1)).problems());
    }
    int checks =
        Optional.of(read)
            .filter(it -> !it.isEmpty())
            .map(it -> it.get(0).checks().size())
            .orElse(0);
    return new Finding(slug, languages(slug), checks, problems.stream().distinct().toList());
  }

  private Walkthrough walkthrough(Lesson lesson) {
    return new Walkthrough(lesson, lessons.file(lesson.slug(), lesson.language()), runs, pictures);
  }
}
