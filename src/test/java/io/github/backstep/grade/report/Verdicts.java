package io.github.backstep.grade.report;

import io.github.backstep.grade.verdict.Candidate;
import io.github.backstep.grade.verdict.Coverage;
import io.github.backstep.grade.verdict.Ending;
import io.github.backstep.grade.verdict.Finding;
import io.github.backstep.grade.verdict.Hints;
import io.github.backstep.grade.verdict.Outcome;
import io.github.backstep.grade.verdict.Place;
import io.github.backstep.grade.verdict.Points;
import io.github.backstep.grade.verdict.Task;
import io.github.backstep.grade.verdict.TestVerdict;
import io.github.backstep.grade.verdict.Values;
import io.github.backstep.grade.verdict.Verdict;
import io.github.backstep.run.Address;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** Verdicts of every kind. */
final class Verdicts {
  /** Digits that only the cases hold. */
  static final String INPUT = "0.318309886";

  static final long SEED = 271_828_182;
  private static final Task TASK = new Task("backprop", "Backpropagation", SEED);

  static final Finding MOVED =
      new Finding(
          "delta2 follows from W3 as it is after its update, not as it was in the forward pass.",
          List.of(
              new Candidate(
                  "moved-weights",
                  "the weights had already moved",
                  "You update W3 before delta2 has been computed with it. Backpropagation needs the"
                      + " weights that the forward pass used: compute every delta and gradient"
                      + " first, and move all parameters after that.")),
          new Place("relu", Address.parse("step 1 / delta2[2,3]")),
          new Values(0.046875123, 0.046875987),
          new Hints("", "", "Move the loop of updates behind the loop of gradients."));

  private Verdicts() {}

  static Verdict right() {
    return new Verdict(
        TASK,
        "ada.py",
        Ending.graded(),
        List.of(
            TestVerdict.passed("Z1", "L1.pre-activation", 2, 90),
            TestVerdict.passed("delta1", "L1.hidden-delta", 3, 90)),
        List.of("delta is divided by the size of the batch, and dW is not: that is fine."),
        Duration.ofMillis(412));
  }

  static Verdict moved() {
    Finding missing = Finding.of("dW1 is not in the answers of case tanh.", new Hints("", "", ""));
    Finding factor =
        new Finding(
            "db1 is NaN in 3 cells that are finite in the reference.",
            List.of(),
            new Place("tanh", Address.parse("step 0 / db1[0,1]")),
            new Values(Double.NaN, -1.5e-7),
            new Hints("Look at L1.bias-gradient.", "", ""));
    return new Verdict(
        TASK,
        "Notebook <1> & co.py",
        Ending.graded(),
        List.of(
            TestVerdict.passed("delta3", "L3.output-delta", 2, 90),
            TestVerdict.failed("delta2", "L2.hidden-delta", 3, new Coverage(90, 90), MOVED),
            TestVerdict.failed("db1", "L1.bias-gradient", 1, new Coverage(87, 90), factor),
            new TestVerdict(
                "dW1",
                "L1.weight-gradient",
                Outcome.NOT_COMPARED,
                new Points(0, 2),
                new Coverage(0, 60),
                missing)),
        List.of("The network was not blocked: this machine does not allow it."),
        Duration.ofMillis(1_250));
  }

  static Verdict crashed() {
    String stderr =
        """
        Traceback (most recent call last):
          File "/tmp/backstep-grade-4-7-11/1/program/student.py", line 31, in <module>
            main()
          File "/tmp/backstep-grade-4-7-11/1/program/softmax.py", line 7, in softmax
            raise ValueError(cases["X"])
        ValueError: [[%s]]\u0001 ]]>\
        """
            .formatted(INPUT);
    return new Verdict(
        TASK,
        "eve.py",
        new Ending(
            Ending.Kind.CRASHED,
            "It ended with exit code 1 instead of handing in an answer.",
            1,
            stderr),
        List.of(
            TestVerdict.notCompared("Z1", "L1.pre-activation", 2, 90),
            TestVerdict.notCompared("delta1", "L1.hidden-delta", 3, 90)),
        List.of(),
        Duration.ofMillis(98));
  }

  static Stream<Verdict> all() {
    return Stream.of(right(), moved(), crashed());
  }
}
