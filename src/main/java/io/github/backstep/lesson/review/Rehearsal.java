package io.github.backstep.lesson.review;

import io.github.backstep.data.DataException;
import io.github.backstep.explain.condition.ConditionException;
import io.github.backstep.explain.expression.ExpressionException;
import io.github.backstep.explain.expression.NumberForm;
import io.github.backstep.language.Language;
import io.github.backstep.language.Texts;
import io.github.backstep.lesson.block.Check;
import io.github.backstep.lesson.block.Choose;
import io.github.backstep.lesson.block.Do;
import io.github.backstep.lesson.block.Explain;
import io.github.backstep.lesson.block.Misconception;
import io.github.backstep.lesson.block.Predict;
import io.github.backstep.lesson.check.Attempt;
import io.github.backstep.lesson.check.Choice;
import io.github.backstep.lesson.check.Prediction;
import io.github.backstep.lesson.check.Terms;
import io.github.backstep.lesson.check.Verdict;
import io.github.backstep.lesson.goal.Goal;
import io.github.backstep.lesson.goal.Situation;
import io.github.backstep.lesson.goal.UnreachableException;
import io.github.backstep.lesson.stage.Runs;
import io.github.backstep.lesson.stage.Stage;
import io.github.backstep.lesson.text.LessonException;
import io.github.backstep.lesson.text.Problem;
import io.github.backstep.lesson.text.Spot;
import io.github.backstep.run.AddressException;
import io.github.backstep.run.EditException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Answers a question as one should and as one should not, and says what does not come out as it
 * must.
 */
final class Rehearsal {
  /** As the text writes numbers, and learners with it. */
  private static final NumberForm TYPED = new NumberForm(4, false, true);

  private final Stage stage;
  private final Runs runs;
  private final List<Problem> problems = new ArrayList<>();

  Rehearsal(Stage stage, Runs runs) {
    this.stage = stage;
    this.runs = runs;
  }

  List<Problem> of(Check check) {
    try {
      rehearse(check);
      check.question().look().ifPresent(it -> Places.in(stage.run(), it, check.spot(), "look"));
    } catch (LessonException e) {
      problems.add(e.problem());
    }
    return problems;
  }

  private void rehearse(Check check) {
    if (check instanceof Predict predict) {
      predict(new Prediction(predict, stage.scope()));
    } else if (check instanceof Choose choose) {
      choose(new Choice(choose, stage.scope()));
    } else if (check instanceof Explain explain) {
      explain(explain, new Terms(explain, stage.run()));
    } else if (check instanceof Do it) {
      attempt(it);
    }
  }

  private void require(boolean condition, Spot spot, String otherwise) {
    if (!condition) {
      problems.add(new Problem(spot, otherwise));
    }
  }

  private void predict(Prediction prediction) {
    Spot spot = prediction.check().spot();
    double truth = prediction.truth();
    if (!Double.isFinite(truth)) {
      throw new LessonException(
          spot,
          "value: expected a finite number, got %s here. Ask for another, or go elsewhere before"
              .formatted(truth));
    }
    require(
        prediction.judge(TYPED.of(truth)).right(),
        spot,
        "tolerance: whoever types the number as texts show it, %s, is told that it is wrong. Allow more than %s"
            .formatted(TYPED.of(truth), prediction.check().tolerance().text()));
    require(!prediction.judge("").counts(), spot, "value: an empty line passes for an answer");
    prediction.wrongs().forEach(wrong -> misconception(wrong, prediction));
  }

  private void misconception(Misconception wrong, Prediction prediction) {
    double value = prediction.value(wrong);
    require(
        !prediction.isRight(value),
        wrong.spot(),
        "wrong: %s is %s, which passes for the right answer, %s. Remove it, or allow less"
            .formatted(wrong.value(), TYPED.of(value), TYPED.of(prediction.truth())));
    Optional<Misconception> first = prediction.misconception(value);
    require(
        first.filter(wrong::equals).isPresent() || !Double.isFinite(value),
        wrong.spot(),
        "wrong: %s is %s, and so is the line above it. Nobody is ever told this: merge the two"
            .formatted(wrong.value(), TYPED.of(value)));
    require(
        Double.isFinite(value),
        wrong.spot(),
        "wrong: %s is %s here, which nobody types".formatted(wrong.value(), value));
  }

  private void choose(Choice choice) {
    List<Integer> right = choice.right();
    require(
        right.size() == 1,
        choice.check().spot(),
        "choose: expected exactly one right answer, got %d: %s"
            .formatted(
                right.size(),
                right.isEmpty()
                    ? "mark one as right, or mend its condition"
                    : "numbers "
                        + String.join(", ", right.stream().map(it -> "" + (it + 1)).toList())));
  }

  private void explain(Explain explain, Terms terms) {
    long right = terms.candidates().stream().filter(terms::isRight).count();
    require(
        right > 0,
        explain.spot(),
        "answer: no term of %s is %s. Ask for another, or about another cell"
            .formatted(explain.cell(), word(explain)));
    require(
        right < terms.candidates().size(),
        explain.spot(),
        "answer: every term of %s would be right, so there is nothing to choose"
            .formatted(explain.cell()));
  }

  private static String word(Explain explain) {
    return explain.answer().name().toLowerCase(Locale.ROOT);
  }

  private static String remark(Verdict verdict) {
    Texts texts = Texts.of(Language.ENGLISH, Goal.class, "goals");
    return verdict.remark().map(it -> it.in(texts)).orElse("");
  }

  private void attempt(Do check) {
    Attempt attempt = new Attempt(check, stage.scope());
    try {
      Situation solved = check.goal().solved(stage.scope(), runs::open);
      require(
          attempt.judge(solved).right(),
          check.spot(),
          "goal: its known solution is not accepted: " + remark(attempt.judge(solved)));
      require(
          !attempt.judge(Situation.at(stage.run(), stage.at())).right(),
          check.spot(),
          "goal: it is reached before anything is done. Go elsewhere before, or ask for something"
              + " else");
    } catch (AddressException
        | ConditionException
        | DataException
        | EditException
        | UnreachableException e) {
      throw new LessonException(check.spot(), "goal: " + e.getMessage());
    } catch (ExpressionException e) {
      throw new LessonException(check.spot(), "goal: " + e.in(check.goal().toString()));
    }
  }
}
