package io.github.backstep.lesson.review;

import io.github.backstep.lesson.block.Check;
import io.github.backstep.lesson.block.Choose;
import io.github.backstep.lesson.block.Misconception;
import io.github.backstep.lesson.block.Predict;
import io.github.backstep.lesson.block.Question;
import io.github.backstep.lesson.text.Prose;
import java.util.List;
import java.util.stream.Stream;

/** All that a question may say. */
final class Wording {
  private Wording() {}

  static Stream<Prose> of(Check check) {
    Question question = check.question();
    return Stream.of(
            Stream.of(question.ask()),
            question.hints().stream(),
            question.right().stream(),
            answers(check))
        .flatMap(it -> it);
  }

  private static Stream<Prose> answers(Check check) {
    if (check instanceof Predict predict) {
      return predict.wrongs().stream().map(Misconception::text);
    }
    return check instanceof Choose choose
        ? choose.options().stream().flatMap(it -> List.of(it.label(), it.why()).stream())
        : Stream.of();
  }
}
