package io.github.backstep.grade.diagnosis;

import io.github.backstep.grade.judge.Judge;
import io.github.backstep.grade.judge.Reading;
import io.github.backstep.grade.judge.Role;
import io.github.backstep.grade.judge.Trial;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds out how a program is to be read: the way that leaves least to be explained.
 *
 * <p>A program that divides delta by m, and not the gradients, is right in one reading and has a
 * mistake in every layer in the other; one that divides nowhere has one mistake in the usual
 * reading. Mistakes are counted once an operation, however many layers make them, and what no known
 * mistake explains counts for several.
 */
public final class Readings {
  private static final int UNEXPLAINED = 3;

  private final Judge judge;
  private final Diagnostician diagnostician;

  public Readings(Judge judge) {
    this.judge = judge;
    this.diagnostician = new Diagnostician(judge);
  }

  /** Answers as they were read. */
  public record Read(Reading reading, List<Trial> trials, List<Diagnosis> diagnoses) {
    public Read {
      trials = List.copyOf(trials);
      diagnoses = List.copyOf(diagnoses);
    }

    /** How much is to be explained. */
    public int cost() {
      Map<Role, Set<List<Mistake>>> explanations = new EnumMap<>(Role.class);
      for (Diagnosis diagnosis : diagnoses) {
        explanations
            .computeIfAbsent(diagnosis.shown().role(), role -> new HashSet<>())
            .add(diagnosis.mistakes());
      }
      return explanations.values().stream()
          .flatMap(Set::stream)
          .mapToInt(mistakes -> mistakes.isEmpty() ? UNEXPLAINED : 1)
          .sum();
    }

    boolean isWrongIn(Set<Role> roles) {
      return trials.stream().anyMatch(trial -> !trial.isRight() && roles.contains(trial.role()));
    }
  }

  /**
   * The answers in the reading that leaves least to be explained; the usual one if it is as good.
   */
  public Read best() {
    Read best = read(Reading.USUAL);
    for (Reading.Respect respect : Reading.RESPECTS) {
      if (best.isWrongIn(respect.roles())) {
        best = best(best, respect);
      }
    }
    return best;
  }

  private Read best(Read sofar, Reading.Respect respect) {
    Read best = sofar;
    for (Reading reading : respect.choices().apply(sofar.reading()).toList()) {
      Read other = reading.equals(sofar.reading()) ? sofar : read(reading);
      best = other.cost() < best.cost() ? other : best;
    }
    return best;
  }

  private Read read(Reading reading) {
    List<Trial> trials = judge.trials(reading);
    return new Read(reading, trials, diagnostician.diagnose(trials));
  }
}
