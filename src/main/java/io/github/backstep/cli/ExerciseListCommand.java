package io.github.backstep.cli;

import io.github.backstep.grade.exercise.Exercise;
import io.github.backstep.grade.exercise.Exercises;
import io.github.backstep.language.Language;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code backstep exercise list}: every exercise, from small to large. */
@Command(
    name = "list",
    header = "List the exercises, from small to large.",
    customSynopsis = "backstep exercise list [--lessons DIR]",
    footer = "backstep exercise list")
final class ExerciseListCommand implements Callable<Integer> {
  private final Shell shell;

  @Mixin private ExerciseShelf shelf = new ExerciseShelf();

  ExerciseListCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() {
    Exercises exercises = shelf.exercises();
    Language language = Language.ofEnvironment(shell.environment());
    Table table = new Table("lll");
    for (String name : exercises.names()) {
      Exercise exercise = exercises.named(name);
      table.row(name, exercise.title(language), exercise.lesson());
    }
    table.lines().forEach(shell::say);
    return ExitCode.DONE;
  }
}
