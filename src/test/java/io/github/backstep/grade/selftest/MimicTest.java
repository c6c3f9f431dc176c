package io.github.backstep.grade.selftest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.backstep.grade.UnreadableAnswerException;
import io.github.backstep.grade.cases.AnswersFile;
import io.github.backstep.grade.cases.Case;
import io.github.backstep.grade.diagnosis.Diagnosis;
import io.github.backstep.grade.diagnosis.Mistake;
import io.github.backstep.grade.diagnosis.Mistakes;
import io.github.backstep.grade.diagnosis.Readings;
import io.github.backstep.grade.diagnosis.Way;
import io.github.backstep.grade.exercise.Drawing;
import io.github.backstep.grade.exercise.Exercises;
import io.github.backstep.grade.exercise.Shelf;
import io.github.backstep.grade.exercise.Worked;
import io.github.backstep.grade.judge.Guard;
import io.github.backstep.grade.judge.Judge;
import io.github.backstep.grade.judge.Reading;
import io.github.backstep.grade.judge.Role;
import io.github.backstep.grade.judge.Trial;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Programs that make one known mistake, and what is said of them. */
final class MimicTest {
  private static final Exercises EXERCISES = new Exercises(Shelf.ofProgram());

  private static List<Case> cases(String exercise) {
    return Drawing.of(EXERCISES.named(exercise), 7).stream().map(Worked::posed).toList();
  }

  private static Readings.Read read(List<Case> cases, Mimic mimic)
      throws UnreadableAnswerException {
    byte[] answers = AnswersFile.write(cases.stream().map(mimic::solve).toList());
    return new Readings(new Judge(cases, AnswersFile.read(answers))).best();
  }

  /** The operations that are wrong, by their role, each with the mistakes that explain it. */
  private static Map<Role, Set<String>> blamed(Readings.Read read) {
    return read.diagnoses().stream()
        .collect(
            Collectors.toMap(
                diagnosis -> diagnosis.shown().role(),
                diagnosis ->
                    diagnosis.mistakes().stream().map(Mistake::id).collect(Collectors.toSet()),
                (one, other) -> one));
  }

  @Test
  void movedWeightsAreFoundInTheDeltasAndNowhereElse() throws UnreadableAnswerException {
    Way moved = Mistakes.named("moved-weights", Role.HIDDEN_DELTA).ways().get(2);
    Mimic notebook = new Mimic(Reading.USUAL, Map.of(Role.HIDDEN_DELTA, moved));
    Readings.Read read = read(cases("training-step"), notebook);
    assertEquals(Map.of(Role.HIDDEN_DELTA, Set.of("moved-weights")), blamed(read));
    assertEquals(
        List.of("delta2", "delta1"), read.diagnoses().stream().map(Diagnosis::tensor).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"activations", "softmax", "cross-entropy", "backprop", "momentum"})
  void everyMistakeIsCaughtAndNamed(String exercise) throws UnreadableAnswerException {
    List<Case> cases = cases(exercise);
    Set<Role> roles =
        read(cases, new Mimic(Reading.USUAL, Map.of())).trials().stream()
            .map(Trial::role)
            .collect(Collectors.toSet());
    for (Mistake mistake : Mistakes.ALL) {
      if (roles.contains(mistake.role())) {
        for (Way way : mistake.ways()) {
          Readings.Read read = read(cases, new Mimic(Reading.USUAL, Map.of(mistake.role(), way)));
          if (isVisible(cases, mistake.role(), way)) {
            Map<Role, Set<String>> blamed = blamed(read);
            assertEquals(Set.of(mistake.role()), blamed.keySet(), mistake.id());
            Set<String> names = blamed.get(mistake.role());
            assertTrue(names.contains(mistake.id()) && names.size() <= 2, mistake.id() + names);
          }
        }
      }
    }
  }

  /** Whether a mistake can be made, and makes a difference, in some of the cases. */
  private static boolean isVisible(List<Case> cases, Role role, Way way) {
    Mimic right = new Mimic(Reading.USUAL, Map.of());
    Mimic wrong = new Mimic(Reading.USUAL, Map.of(role, way));
    return cases.stream().anyMatch(it -> !Likeness.areAlike(right.solve(it), wrong.solve(it)));
  }

  @Test
  void severalWaysToWriteItDownAreRight() throws UnreadableAnswerException {
    List<Case> cases = cases("training-step");
    for (Reading.Deltas deltas : Reading.Deltas.values()) {
      for (Reading.Velocities velocities : Reading.Velocities.values()) {
        for (Guard guard : List.of(Guard.NONE, new Guard(Guard.Kind.ADDED, 1e-8))) {
          Reading reading = new Reading(deltas, velocities, guard);
          Readings.Read read = read(cases, new Mimic(reading, Map.of()));
          assertTrue(read.trials().stream().allMatch(Trial::isRight), reading.toString());
          assertEquals(reading, read.reading());
        }
      }
    }
  }
}
