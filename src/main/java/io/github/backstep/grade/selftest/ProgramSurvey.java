package io.github.backstep.grade.selftest;

import io.github.backstep.grade.exercise.Exercise;
import io.github.backstep.grade.exercise.Exercises;
import io.github.backstep.grade.exercise.Kit;
import io.github.backstep.grade.exercise.Notation;
import io.github.backstep.grade.verdict.Verdict;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Hands in what an exercise begins with, which must fail, and its solution, which must pass. */
record ProgramSurvey(Exercises exercises, Exercise exercise, Handing handing) {
  Part.Row row() {
    List<String> cells = new ArrayList<>(List.of(exercise.name()));
    boolean asItShould = true;
    for (Notation notation : Notation.values()) {
      for (boolean solved : List.of(true, false)) {
        Verdict verdict = handIn(notation, solved);
        cells.add(said(verdict));
        asItShould &= verdict.isFullMarks() == solved;
      }
    }
    return new Part.Row(cells, asItShould);
  }

  private Verdict handIn(Notation notation, boolean solved) {
    String program = new Kit(exercises, exercise, notation).program(solved);
    return handing.handIn(Map.of(notation.program(), program.getBytes(StandardCharsets.UTF_8)));
  }

  static String said(Verdict verdict) {
    String points = verdict.points().toString();
    return verdict.ending().isGraded() ? points : verdict.ending().kind().word() + " " + points;
  }
}
