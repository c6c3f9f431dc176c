package io.github.backstep.lesson.check;

import io.github.backstep.explain.expression.ExpressionException;
import io.github.backstep.explain.expression.Scope;
import io.github.backstep.lesson.block.Choose;
import io.github.backstep.lesson.block.Option;
import io.github.backstep.lesson.text.LessonException;
import io.github.backstep.lesson.text.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A choice among some answers. */
public record Choice(Choose check, Scope scope) {
  /**
   * What is said to whoever chooses an answer.
   *
   * @throws LessonException if it cannot be told whether that is right
   */
  public Verdict judge(int option) {
    Option chosen = check.options().get(option);
    if (!isRight(chosen)) {
      return Verdict.known(chosen.why());
    }
    List<Prose> words = new ArrayList<>(List.of(chosen.why()));
    check.question().right().ifPresent(words::add);
    return Verdict.right(words);
  }

  /** The indexes of the right answers, of which there should be one. */
  public List<Integer> right() {
    return IntStream.range(0, check.options().size())
        .filter(index -> isRight(check.options().get(index)))
        .boxed()
        .toList();
  }

  private boolean isRight(Option option) {
    try {
      return option.truth().holds(scope);
    } catch (ExpressionException e) {
      throw new LessonException(option.spot(), "option: " + e.in(option.truth().text()));
    }
  }
}
