package io.github.backstep.grade.assessment;

import io.github.backstep.grade.Grading;
import io.github.backstep.grade.Gradings;
import io.github.backstep.grade.exercise.Drawing;
import io.github.backstep.grade.exercise.Exercise;
import io.github.backstep.grade.exercise.Exercises;
import io.github.backstep.grade.exercise.Kit;
import io.github.backstep.grade.exercise.Notation;
import io.github.backstep.grade.exercise.Worked;
import io.github.backstep.grade.verdict.Task;
import io.github.backstep.language.Language;
import java.util.List;
import java.util.function.Consumer;

/** The exercises on a shelf, ready to be graded. */
public final class ExerciseGradings implements Gradings {
  private final Exercises exercises;

  public ExerciseGradings(Exercises exercises) {
    this.exercises = exercises;
  }

  @Override
  public List<String> names() {
    return exercises.names();
  }

  @Override
  public Grading of(String name, long seed, Language language) {
    return of(name, seed, language, walk -> {});
  }

  /**
   * The same for somebody who wants to look at mistakes.
   *
   * @param walks is given the case of the first mistake of each answer that has one
   */
  public Grading of(String name, long seed, Language language, Consumer<Walk> walks) {
    Exercise exercise = exercises.named(name);
    List<Worked> cases = Drawing.of(exercise, seed);
    return new ExerciseGrading(
        exercise,
        new Task(name, exercise.title(language), seed),
        cases.stream().map(Worked::posed).toList(),
        Kit.harness(exercises, Notation.PYTHON),
        new Words(language),
        walks);
  }
}
