package io.github.backstep.grade.selftest;

import io.github.backstep.grade.UnreadableAnswerException;
import io.github.backstep.grade.cases.AnswersFile;
import io.github.backstep.grade.cases.Case;
import io.github.backstep.grade.diagnosis.Mistake;
import io.github.backstep.grade.diagnosis.Mistakes;
import io.github.backstep.grade.diagnosis.Readings;
import io.github.backstep.grade.diagnosis.Way;
import io.github.backstep.grade.exercise.Drawing;
import io.github.backstep.grade.exercise.Exercise;
import io.github.backstep.grade.exercise.Worked;
import io.github.backstep.grade.judge.Judge;
import io.github.backstep.grade.judge.Reading;
import io.github.backstep.grade.judge.Role;
import io.github.backstep.network.Op;
import io.github.backstep.tensor.Tensor;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The cases of an exercise, on which programs of this process are judged. */
final class Bench {
  private final List<Case> cases;
  private final List<List<Map<String, Tensor>>> right;

  Bench(Exercise exercise, long seed) {
    cases = Drawing.of(exercise, seed).stream().map(Worked::posed).toList();
    Mimic without = new Mimic(Reading.USUAL, Map.of());
    right = cases.stream().map(without::solve).toList();
  }

  List<Case> cases() {
    return cases;
  }

  List<List<Map<String, Tensor>>> right() {
    return right;
  }

  /** The right answers with every tensor changed. */
  List<List<Map<String, Tensor>>> each(UnaryOperator<Tensor> change) {
    return right.stream()
        .map(steps -> steps.stream().map(step -> each(step, change)).toList())
        .toList();
  }

  private static Map<String, Tensor> each(Map<String, Tensor> step, UnaryOperator<Tensor> change) {
    Map<String, Tensor> changed = new LinkedHashMap<>();
    step.forEach((name, tensor) -> changed.put(name, change.apply(tensor)));
    return changed;
  }

  /** The roles of the operations that are asked. */
  Set<Role> roles() {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    for (Case posed : cases) {
      for (Op op : posed.program().ops()) {
        if (posed.asks(op.writes())) {
          roles.add(Role.of(op));
        }
      }
    }
    return roles;
  }

  /** The known mistakes that can be made in what is asked. */
  List<Mistake> mistakes() {
    Set<Role> roles = roles();
    return Mistakes.ALL.stream().filter(mistake -> roles.contains(mistake.role())).toList();
  }

  /** Whether a mistake makes any difference to the answers. */
  boolean shows(Mistake mistake, Way way) {
    Mimic wrong = new Mimic(Reading.USUAL, Map.of(mistake.role(), way));
    for (int i = 0; i < cases.size(); i++) {
      if (!Likeness.areAlike(right.get(i), wrong.solve(cases.get(i)))) {
        return true;
      }
    }
    return false;
  }

  /** What is said of a program: by way of the file that it would write. */
  Readings.Read judge(Mimic program) {
    return judge(cases.stream().map(program::solve).toList());
  }

  Readings.Read judge(List<List<Map<String, Tensor>>> answers) {
    try {
      return new Readings(new Judge(cases, AnswersFile.read(AnswersFile.write(answers)))).best();
    } catch (UnreadableAnswerException e) {
      throw new IllegalStateException("answers of our own cannot be read", e);
    }
  }
}
