package io.github.backstep.lesson.block;

import io.github.backstep.explain.expression.Expression;
import io.github.backstep.lesson.text.Spot;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** {@code predict}: a number is asked for. */
public record Predict(
    Question question, Expression value, Tolerance tolerance, List<Misconception> wrongs, Spot spot)
    implements Check {
  public Predict {
    wrongs = List.copyOf(wrongs);
  }

  static Predict read(Entries entries) {
    Question question = Question.read(entries, Set.of("value", "tolerance"), Set.of("wrong"));
    return new Predict(
        question,
        entries.one("value", "A1[0,0]").expression(),
        Tolerance.read(entries.one("tolerance", "0.01")),
        entries.several("wrong").stream().map(Misconception::read).toList(),
        entries.spot());
  }

  @Override
  public String mark() {
    String wrong =
        wrongs.stream().map(it -> it.value().toString()).collect(Collectors.joining(" ; "));
    return "predict %s value=%s tolerance=%s wrong=%s"
        .formatted(question.mark(), value, tolerance.text(), wrong);
  }
}
