package io.github.backstep.grade.selftest;

import io.github.backstep.grade.cases.Cells;
import io.github.backstep.grade.diagnosis.Readings;
import io.github.backstep.grade.exercise.Exercise;
import io.github.backstep.grade.judge.Guard;
import io.github.backstep.grade.judge.Reading;
import io.github.backstep.grade.judge.Trial;
import io.github.backstep.tensor.Tensor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Hands in what is right, written and computed in every way that is right too. */
final class CorrectPrograms {
  private final Bench bench;
  private final String exercise;

  CorrectPrograms(Exercise exercise, long seed) {
    this.exercise = exercise.name();
    this.bench = new Bench(exercise, seed);
  }

  /** In no way may anything be blamed. */
  Part.Row row() {
    Mimic usual = new Mimic(Reading.USUAL, Map.of());
    List<String> cells = new ArrayList<>();
    cells.add(exercise);
    cells.add(verdict(bench.judge(usual)));
    cells.add(verdict(bench.judge(usual.adding(Sums.BACKWARDS))));
    cells.add(verdict(bench.judge(usual.rounding(it -> Cells.map(it, cell -> (float) cell)))));
    cells.add(verdict(bench.judge(bench.each(CorrectPrograms::printed))));
    cells.add(conventions());
    return new Part.Row(cells, cells.stream().noneMatch(cell -> cell.startsWith("blamed")));
  }

  private static String verdict(Readings.Read read) {
    boolean right = read.diagnoses().isEmpty() && read.trials().stream().allMatch(Trial::isRight);
    return right ? "right" : "blamed";
  }

  private String conventions() {
    int right = 0;
    int all = 0;
    for (Reading.Deltas deltas : Reading.Deltas.values()) {
      for (Reading.Velocities velocities : Reading.Velocities.values()) {
        for (Guard guard : List.of(Guard.NONE, new Guard(Guard.Kind.ADDED, 1e-8))) {
          Mimic program = new Mimic(new Reading(deltas, velocities, guard), Map.of());
          right += verdict(bench.judge(program)).equals("right") ? 1 : 0;
          all++;
        }
      }
    }
    return right == all ? "right" : "blamed " + (all - right);
  }

  /** With six digits. */
  private static Tensor printed(Tensor tensor) {
    return Cells.map(tensor, cell -> Double.parseDouble("%.6g".formatted(cell).replace(',', '.')));
  }
}
