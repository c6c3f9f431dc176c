package io.github.backstep.grade.selftest;

import io.github.backstep.grade.diagnosis.Mistake;
import io.github.backstep.grade.diagnosis.Way;
import io.github.backstep.grade.exercise.Exercise;
import io.github.backstep.grade.judge.Reading;
import io.github.backstep.grade.judge.Role;
import io.github.backstep.grade.judge.Trial;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Hands in two mistakes at a time, and counts how often exactly those two operations are blamed.
 */
final class PairSurvey {
  private final Bench bench;
  private final int every;
  private final List<Made> made = new ArrayList<>();

  /** A mistake that shows, in one of its ways. */
  private record Made(Mistake mistake, Way way) {}

  /**
   * @param every which of the pairs are tried: all, or every tenth
   */
  PairSurvey(Exercise exercise, long seed, int every) {
    this.bench = new Bench(exercise, seed);
    this.every = every;
    for (Mistake mistake : bench.mistakes()) {
      mistake.ways().stream()
          .filter(way -> bench.shows(mistake, way))
          .findFirst()
          .ifPresent(way -> made.add(new Made(mistake, way)));
    }
  }

  /** Nine out of ten have to be told apart. */
  Part.Row row() {
    int pairs = 0;
    int exact = 0;
    int number = 0;
    for (int i = 0; i < made.size(); i++) {
      for (int j = i + 1; j < made.size(); j++) {
        if (made.get(i).mistake().role() != made.get(j).mistake().role() && number++ % every == 0) {
          pairs++;
          exact += isExact(made.get(i), made.get(j)) ? 1 : 0;
        }
      }
    }
    return new Part.Row(
        List.of(String.valueOf(pairs), String.valueOf(exact)), 10 * exact >= 9 * pairs);
  }

  private boolean isExact(Made one, Made other) {
    Map<Role, Way> both =
        Map.of(one.mistake().role(), one.way(), other.mistake().role(), other.way());
    Set<Role> blamed =
        bench.judge(new Mimic(Reading.USUAL, both)).trials().stream()
            .filter(trial -> !trial.isRight())
            .map(Trial::role)
            .collect(Collectors.toSet());
    return blamed.equals(both.keySet());
  }
}
