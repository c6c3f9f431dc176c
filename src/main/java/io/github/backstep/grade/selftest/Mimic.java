package io.github.backstep.grade.selftest;

import io.github.backstep.grade.cases.Answer;
import io.github.backstep.grade.cases.Case;
import io.github.backstep.grade.cases.CaseStep;
import io.github.backstep.grade.diagnosis.Situation;
import io.github.backstep.grade.diagnosis.Way;
import io.github.backstep.grade.judge.Check;
import io.github.backstep.grade.judge.Footing;
import io.github.backstep.grade.judge.Reading;
import io.github.backstep.grade.judge.Role;
import io.github.backstep.grade.judge.Trial;
import io.github.backstep.network.Op;
import io.github.backstep.network.Program;
import io.github.backstep.run.Step;
import io.github.backstep.tensor.Tensor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * A program that solves cases in some reading and makes mistakes on the way: what it computes
 * wrongly goes into all that follows.
 *
 * @param mistakes by the role of the operations in which they are made
 * @param sums the order in which it adds up
 * @param rounding what is done to every result: the precision in which it computes
 */
public record Mimic(
    Reading reading, Map<Role, Way> mistakes, Sums sums, UnaryOperator<Tensor> rounding) {
  public Mimic {
    mistakes = Map.copyOf(mistakes);
  }

  /** One that computes as the engine does. */
  public Mimic(Reading reading, Map<Role, Way> mistakes) {
    this(reading, mistakes, Sums.FORWARDS, UnaryOperator.identity());
  }

  Mimic adding(Sums other) {
    return new Mimic(reading, mistakes, other, rounding);
  }

  Mimic rounding(UnaryOperator<Tensor> other) {
    return new Mimic(reading, mistakes, sums, other);
  }

  /** The asked tensors of every step of a case. */
  public List<Map<String, Tensor>> solve(Case posed) {
    return new Solving(posed).solve();
  }

  /** A case while it is being solved. */
  private final class Solving {
    private final Case posed;
    private final List<Step> steps = new ArrayList<>();
    private final Map<Integer, List<Check>> checks = new HashMap<>();
    private final List<Map<String, Tensor>> answers = new ArrayList<>();

    Solving(Case posed) {
      this.posed = posed;
    }

    List<Map<String, Tensor>> solve() {
      for (CaseStep given : posed.steps()) {
        step(given);
      }
      return answers;
    }

    private void step(CaseStep given) {
      Program program = posed.program();
      Map<String, Tensor> before = found(given);
      Map<String, Tensor> values = new HashMap<>();
      Map<String, Tensor> answered = new LinkedHashMap<>();
      for (int op = 0; op < program.size(); op++) {
        String name = program.op(op).writes();
        if (posed.asks(name)) {
          Step sofar = Step.of(program, given.batch(), before, values);
          Tensor answer = answer(op, sofar);
          boolean fits = answer.shape().equals(posed.shape(name, steps.size()));
          values.put(name, fits ? answer : right(op, sofar));
          answered.put(name, answer);
        } else if (given.given().containsKey(name) && !program.carries(name)) {
          values.put(name, given.given().get(name));
        }
      }
      answers.add(answered);
      steps.add(Step.of(program, given.batch(), before, values));
    }

    /** The carried tensors, given or as they were answered in the step before. */
    private Map<String, Tensor> found(CaseStep given) {
      Map<String, Tensor> found = new HashMap<>();
      if (!answers.isEmpty()) {
        found.putAll(answers.get(answers.size() - 1));
      }
      found.putAll(given.given());
      found.keySet().retainAll(posed.program().carried());
      return found;
    }

    private Tensor right(int index, Step sofar) {
      Op op = posed.program().op(index);
      return rounding.apply(
          reading.of(op, posed.setup()).compute(sums.of(op, sofar.inputsOf(index))));
    }

    private Tensor answer(int index, Step sofar) {
      Op op = posed.program().op(index);
      Tensor right = right(index, sofar);
      List<Check> own = checks.computeIfAbsent(index, it -> new ArrayList<>());
      own.add(new Check(Answer.MISSING, right, right, Footing.OWN, null));
      List<Step> known = new ArrayList<>(steps);
      known.add(sofar);
      Situation at = new Situation(new Trial(posed, reading, index, known, own), steps.size());
      Way mistake = mistakes.get(Role.of(op));
      Tensor answer = mistake == null ? right : mistake.simulate(at).map(rounding).orElse(right);
      own.set(own.size() - 1, new Check(Answer.of(answer), right, right, Footing.OWN, null));
      return answer;
    }
  }
}
