package io.github.backstep.tui.lesson;

import io.github.backstep.explain.expression.NumberForm;
import io.github.backstep.language.Language;
import io.github.backstep.lesson.Lessons;
import io.github.backstep.lesson.block.Check;
import io.github.backstep.lesson.block.Choose;
import io.github.backstep.lesson.block.Do;
import io.github.backstep.lesson.block.Explain;
import io.github.backstep.lesson.block.Misconception;
import io.github.backstep.lesson.block.Predict;
import io.github.backstep.lesson.check.Choice;
import io.github.backstep.lesson.check.Prediction;
import io.github.backstep.lesson.check.Terms;
import io.github.backstep.lesson.goal.Situation;
import io.github.backstep.lesson.stage.Runs;
import io.github.backstep.lesson.stage.Stage;
import io.github.backstep.network.Term;
import io.github.backstep.run.Address;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What to type on each page of a lesson, as the engine knows it. */
public final class Turns {
  private static final NumberForm FORM = new NumberForm(4, false, true);

  private Turns() {}

  /**
   * What to type on a page.
   *
   * @param id of its question
   * @param kind of it: {@code predict}, {@code choose} or {@code do}
   * @param wrong an answer; empty where nothing need be done to be wrong
   * @param right an answer; of something to be done the address to go to
   */
  public record Turn(String id, String kind, String wrong, String right) {}

  /** The pages of a lesson in English; empty where nothing is asked. */
  public static List<Optional<Turn>> of(String slug, Runs runs) {
    return Page.of(Lessons.ofCourse().lesson(slug, Language.ENGLISH)).stream()
        .map(page -> page.check().map(check -> turn(check, runs.open(page.scenery()), runs)))
        .toList();
  }

  /** The passage with which a page of a lesson begins: what is kept of where one reads. */
  public static int place(String slug, int page) {
    return Page.of(Lessons.ofCourse().lesson(slug, Language.ENGLISH)).get(page).first();
  }

  private static Turn turn(Check check, Stage stage, Runs runs) {
    if (check instanceof Predict predict) {
      return predict(new Prediction(predict, stage.scope()));
    }
    if (check instanceof Choose choose) {
      List<Integer> right = new Choice(choose, stage.scope()).right();
      return chosen(check.id(), right, choose.options().size());
    }
    if (check instanceof Explain explain) {
      List<Term> terms = new Terms(explain, stage.run()).candidates();
      List<Integer> right =
          IntStream.range(0, terms.size())
              .filter(i -> new Terms(explain, stage.run()).judge(i).right())
              .boxed()
              .toList();
      return chosen(check.id(), right, terms.size());
    }
    Situation solved = ((Do) check).goal().solved(stage.scope(), runs::open);
    return new Turn(check.id(), "do", "", address(solved).toString());
  }

  private static Turn predict(Prediction prediction) {
    Misconception first = prediction.wrongs().isEmpty() ? null : prediction.wrongs().get(0);
    String wrong = first == null ? "12345" : typed(prediction.value(first));
    return new Turn(prediction.check().id(), "predict", wrong, typed(prediction.truth()));
  }

  private static String typed(double number) {
    return FORM.of(number).replace('−', '-');
  }

  private static Turn chosen(String id, List<Integer> right, int all) {
    int wrong = IntStream.range(0, all).filter(i -> !right.contains(i)).findFirst().orElseThrow();
    return new Turn(id, "choose", String.valueOf(wrong + 1), String.valueOf(right.get(0) + 1));
  }

  private static Address address(Situation solved) {
    String tensor = solved.run().steps().program(solved.step()).op(solved.op()).writes();
    return solved.chosen().orElse(Address.step(solved.step()).tensor(tensor));
  }
}
