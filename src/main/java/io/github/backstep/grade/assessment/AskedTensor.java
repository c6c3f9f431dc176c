package io.github.backstep.grade.assessment;

import io.github.backstep.grade.cases.Case;
import io.github.backstep.grade.exercise.Exercise;
import io.github.backstep.network.Program;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A tensor that is asked for, in all cases that have it.
 *
 * @param operation the one that computes it
 * @param cells how many there are in all steps of all cases
 */
record AskedTensor(String tensor, String operation, int points, long cells) {
  /** The tests of an exercise, in the order of the longest program. */
  static List<AskedTensor> of(Exercise exercise, List<Case> cases) {
    Map<String, AskedTensor> tests = new LinkedHashMap<>();
    for (Case posed : deepestFirst(cases)) {
      for (String tensor : posed.asked()) {
        Program program = posed.program();
        String operation = program.op(program.writerOf(tensor)).id();
        AskedTensor own =
            new AskedTensor(tensor, operation, exercise.points(tensor), posed.cells(tensor));
        tests.merge(tensor, own, AskedTensor::with);
      }
    }
    return List.copyOf(tests.values());
  }

  private static List<Case> deepestFirst(List<Case> cases) {
    List<Case> sorted = new ArrayList<>(cases);
    sorted.sort((a, b) -> Integer.compare(b.setup().depth(), a.setup().depth()));
    return sorted;
  }

  private AskedTensor with(AskedTensor other) {
    return new AskedTensor(tensor, operation, points, cells + other.cells);
  }
}
