package io.github.backstep.cli;

import io.github.backstep.grade.exercise.Exercises;
import io.github.backstep.grade.exercise.Kit;
import io.github.backstep.grade.exercise.Notation;
import io.github.backstep.language.Language;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code backstep exercise start}: writes what one begins with into a folder. */
@Command(
    name = "start",
    header = "Write what you begin an exercise with into a folder.",
    customSynopsis = {
      "backstep exercise start EXERCISE [--lang python|java] [DIR]",
      "                        [--lessons DIR]"
    },
    description = {
      "The program with the functions to fill in, what reads the cases and writes your answers, a"
          + " README, and cases to try it on. Files that are there are never overwritten."
    },
    footer = {
      "backstep exercise start softmax",
      "backstep exercise start backprop --lang java my-backprop"
    })
final class ExerciseStartCommand implements Callable<Integer> {
  private final Shell shell;

  @Parameters(index = "0", paramLabel = "EXERCISE", description = "its name; see exercise list")
  private String name = "";

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "DIR",
      description = "the folder, made if need be [the exercise's name]")
  private @Nullable Path folder;

  @Option(
      names = "--lang",
      paramLabel = "LANGUAGE",
      description = "the language you program in: python or java [python]")
  private String notation = Notation.PYTHON.word();

  @Mixin private ExerciseShelf shelf = new ExerciseShelf();

  ExerciseStartCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() {
    Notation chosen =
        Notation.named(notation)
            .orElseThrow(
                () ->
                    new UsageException(
                        "--lang: expected python or java, got \"" + notation + "\""));
    Exercises exercises = shelf.exercises();
    Kit kit = new Kit(exercises, exercises.named(name), chosen);
    Path target = folder == null ? Path.of(name) : folder;
    List<String> files = kit.write(target, Language.ofEnvironment(shell.environment()));
    shell.say(target + ": " + String.join(", ", files));
    shell.say("Read README.md, write your code in " + chosen.program() + ", then:");
    shell.say("  cd " + target);
    shell.say("  " + chosen.command());
    shell.say("  backstep grade " + name + " .");
    return ExitCode.DONE;
  }
}
