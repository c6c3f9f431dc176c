package io.github.backstep.cli;

import io.github.backstep.catalogue.UnknownNameException;
import io.github.backstep.grade.exercise.Exercises;
import io.github.backstep.grade.exercise.NewFiles;
import io.github.backstep.grade.export.CourseSystem;
import io.github.backstep.grade.verdict.HintLevel;
import io.github.backstep.run.GivenException;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code backstep exercise export}: writes what a course system grades an exercise with. */
@Command(
    name = "export",
    header = "Write what a course system needs to grade an exercise.",
    customSynopsis = {
      "backstep exercise export EXERCISE --for gradescope|classroom [DIR]",
      "                         [--hints LEVEL] [--lessons DIR]"
    },
    description = {
      "For Gradescope: setup.sh and run_autograder. For GitHub Classroom: a workflow. With this"
          + " program beside them, and a README that says where they go. Files that are there are"
          + " never overwritten."
    },
    footer = {
      "backstep exercise export backprop --for gradescope autograder",
      "backstep exercise export softmax --for classroom template --hints family"
    })
final class ExerciseExportCommand implements Callable<Integer> {
  private final Shell shell;

  @Parameters(index = "0", paramLabel = "EXERCISE", description = "its name; see exercise list")
  private String name = "";

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "DIR",
      description = "the folder, made if need be [EXERCISE-SYSTEM]")
  private @Nullable Path folder;

  @Option(
      names = "--for",
      paramLabel = "SYSTEM",
      required = true,
      description = "gradescope or classroom")
  private String system = "";

  @Option(
      names = "--hints",
      paramLabel = "LEVEL",
      description = "how much learners are told: none, operation, family or full [full]")
  private String hints = HintLevel.FULL.word();

  @Mixin private ExerciseShelf shelf = new ExerciseShelf();

  ExerciseExportCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() {
    CourseSystem chosen = chosen();
    CourseSystem.Assignment assignment = assignment();
    Path target = folder == null ? Path.of(name + "-" + chosen.name()) : folder;
    Map<String, byte[]> files = new LinkedHashMap<>(chosen.files(assignment));
    Optional<byte[]> program = program();
    program.ifPresent(jar -> files.put(chosen.program(), jar));
    new NewFiles(target, files).write();
    files.forEach((file, bytes) -> makeExecutable(target.resolve(file), bytes));
    shell.say(target + ": " + String.join(", ", files.keySet()));
    if (program.isEmpty()) {
      shell.say("Put backstep.jar there too, as " + chosen.program() + ".");
    }
    return ExitCode.DONE;
  }

  private CourseSystem.Assignment assignment() {
    Exercises exercises = shelf.exercises();
    exercises.named(name);
    return new CourseSystem.Assignment(
        name, HintOption.level(hints).word(), shelf.isOwn() ? exercises.alone(name) : Map.of());
  }

  private CourseSystem chosen() {
    try {
      return CourseSystem.ALL.named(system);
    } catch (UnknownNameException e) {
      throw new GivenException("--for", e);
    }
  }

  private static void makeExecutable(Path file, byte[] bytes) {
    if (CourseSystem.isScript(bytes) && !file.toFile().setExecutable(true, false)) {
      throw new UsageException(file + ": cannot be made executable");
    }
  }

  /** The file this program runs from; empty if it runs from its classes. */
  private static Optional<byte[]> program() {
    try {
      CodeSource source = ExerciseExportCommand.class.getProtectionDomain().getCodeSource();
      Path jar = Path.of(source.getLocation().toURI());
      return Files.isRegularFile(jar) ? Optional.of(Files.readAllBytes(jar)) : Optional.empty();
    } catch (IOException | URISyntaxException e) {
      return Optional.empty();
    }
  }
}
