package io.github.backstep.tui.lesson;

import io.github.backstep.explain.expression.Evidence;
import io.github.backstep.explain.expression.NumberForm;
import io.github.backstep.language.Sentence;
import io.github.backstep.lesson.block.Check;
import io.github.backstep.lesson.block.Choose;
import io.github.backstep.lesson.block.Do;
import io.github.backstep.lesson.block.Explain;
import io.github.backstep.lesson.block.Predict;
import io.github.backstep.lesson.check.Attempt;
import io.github.backstep.lesson.check.Choice;
import io.github.backstep.lesson.check.Prediction;
import io.github.backstep.lesson.check.Terms;
import io.github.backstep.lesson.check.Verdict;
import io.github.backstep.lesson.goal.Situation;
import io.github.backstep.lesson.stage.Stage;
import io.github.backstep.network.Term;
import io.github.backstep.run.Run;
import io.github.backstep.tui.stepper.Guided.Whereabouts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Judges the answers to the question of a page. */
record Marking(Check check, Stage stage) {
  /** What is said to a line that was typed. */
  Verdict typed(String text) {
    return new Prediction((Predict) check, stage.scope()).judge(text);
  }

  /** What is said to one of the choices. */
  Verdict chosen(int index) {
    return check instanceof Explain explain
        ? new Terms(explain, stage.run()).judge(index)
        : new Choice((Choose) check, stage.scope()).judge(index);
  }

  /** What is said to what was done in the stepper. */
  Verdict done(Whereabouts now) {
    Run run = now.run();
    return run == null
        ? new Verdict(false, true, Optional.of(Sentence.of("goal.other-run")), List.of())
        : new Attempt((Do) check, stage.scope())
            .judge(new Situation(evidence(run, now), now.step(), now.op(), now.chosen()));
  }

  /** Of a run that is known already, with all that is known of it. */
  private Evidence evidence(Run run, Whereabouts now) {
    return run.equals(stage.run().run()) ? stage.run() : new Evidence(run, now.steps());
  }

  /** The answer, for whoever gives up; empty if it is something to be done. */
  String answer() {
    if (check instanceof Predict predict) {
      return new NumberForm(4, false, true).of(new Prediction(predict, stage.scope()).truth());
    }
    if (check instanceof Choose choose) {
      return String.valueOf(new Choice(choose, stage.scope()).right().get(0) + 1);
    }
    return check instanceof Explain explain ? label(new Terms(explain, stage.run())) : "";
  }

  private static String label(Terms terms) {
    return terms.candidates().stream()
        .filter(terms::isRight)
        .map(Term::label)
        .collect(Collectors.joining(", "));
  }
}
