package io.github.backstep.grade.selftest;

import io.github.backstep.grade.diagnosis.Diagnosis;
import io.github.backstep.grade.diagnosis.Mistake;
import io.github.backstep.grade.diagnosis.Readings;
import io.github.backstep.grade.diagnosis.Way;
import io.github.backstep.grade.exercise.Exercise;
import io.github.backstep.grade.judge.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Hands in every mistake of the catalogue, and counts how often it is caught and named. */
final class MistakeSurvey {
  /** A mistake is named if it is one of so many at most. */
  private static final int MOST_CANDIDATES = 2;

  private final Bench bench;
  private final String exercise;
  private int shown;
  private int caught;
  private int named;
  private final TreeSet<String> notNamed = new TreeSet<>();

  MistakeSurvey(Exercise exercise, long seed) {
    this.exercise = exercise.name();
    this.bench = new Bench(exercise, seed);
  }

  /** All mistakes have to be caught, and nine out of ten named. */
  Part.Row row() {
    for (Mistake mistake : bench.mistakes()) {
      for (Way way : mistake.ways()) {
        if (bench.shows(mistake, way) && !isConvention(mistake)) {
          count(mistake, bench.judge(new Mimic(Reading.USUAL, Map.of(mistake.role(), way))));
        }
      }
    }
    List<String> cells =
        new ArrayList<>(
            List.of(
                exercise,
                String.valueOf(shown),
                String.valueOf(caught),
                String.valueOf(named),
                String.join(", ", notNamed)));
    return new Part.Row(cells, caught == shown && 10 * named >= 9 * shown);
  }

  /** Dividing delta is a mistake only if the gradients, which must be asked too, divide as well. */
  private boolean isConvention(Mistake mistake) {
    return mistake.id().equals("delta-divided-too") && bench.roles().size() == 1;
  }

  private void count(Mistake mistake, Readings.Read read) {
    shown++;
    caught += read.trials().stream().anyMatch(trial -> !trial.isRight()) ? 1 : 0;
    boolean right =
        !read.diagnoses().isEmpty()
            && read.diagnoses().stream().allMatch(diagnosis -> names(diagnosis, mistake));
    named += right ? 1 : 0;
    if (!right) {
      notNamed.add(mistake.id());
    }
  }

  private static boolean names(Diagnosis diagnosis, Mistake mistake) {
    return diagnosis.mistakes().contains(mistake) && diagnosis.mistakes().size() <= MOST_CANDIDATES;
  }
}
