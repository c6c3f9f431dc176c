package io.github.backstep.lesson.block;

import io.github.backstep.lesson.text.LessonException;
import io.github.backstep.lesson.text.Spot;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** {@code choose}: one of some answers is to be chosen. */
public record Choose(Question question, List<Option> options, Spot spot) implements Check {
  private static final int MOST = 9;

  public Choose {
    options = List.copyOf(options);
  }

  static Choose read(Entries entries) {
    Question question = Question.read(entries, Set.of(), Set.of("option"));
    List<Option> options = entries.several("option").stream().map(Option::read).toList();
    if (options.size() < 2 || options.size() > MOST) {
      throw new LessonException(
          entries.spot(),
          "choose: expected 2 to %d lines \"option: …\", got %d".formatted(MOST, options.size()));
    }
    return new Choose(question, options, entries.spot());
  }

  @Override
  public String mark() {
    return "choose %s options=%s"
        .formatted(
            question.mark(),
            options.stream().map(it -> it.truth().toString()).collect(Collectors.joining(" ; ")));
  }
}
