package io.github.backstep.cli;

import io.github.backstep.lesson.Lessons;
import io.github.backstep.lesson.progress.ProgressFile;
import io.github.backstep.lesson.stage.Runs;
import io.github.backstep.tui.lesson.LessonScreen;
import io.github.backstep.tui.lesson.Shelf;
import io.github.backstep.tui.venue.Presentation;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code backstep lesson}: opens a lesson, or lists them and how far one is. */
@Command(
    name = "lesson",
    header = "Read a lesson beside the live stepper.",
    customSynopsis = {
      "backstep lesson [SLUG] [--lessons DIR] [--theme GROUND] [--color WHEN]",
      "                [--ascii] [--no-mouse] [--plain] [--lang LANGUAGE]",
      "backstep lesson --list [--lessons DIR] [--lang LANGUAGE]",
      "backstep lesson --reset SLUG",
      "backstep lesson check [SLUG] [--lessons DIR]"
    },
    description = {
      "SLUG is a lesson's name or number; without it the lesson that was open last goes on, or the"
          + " lessons are listed. Progress is kept after every page, in ~/.local/state/backstep."
    },
    footer = {
      "backstep lesson 1",
      "backstep lesson softmax --lang fr",
      "backstep lesson --list",
      "backstep lesson check --lessons my-lessons"
    })
final class LessonCommand implements CommandGroup {
  private final Shell shell;

  @Parameters(
      index = "0",
      paramLabel = "SLUG",
      arity = "0..1",
      description = "the lesson's name or number [the one that was open last]")
  private @Nullable String slug;

  @Option(names = "--list", description = "list the lessons, with what has been done of them")
  private boolean list;

  @Option(
      names = "--reset",
      paramLabel = "SLUG",
      description = "forget what has been done of a lesson")
  private @Nullable String reset;

  @Mixin private LessonFolder folder = new LessonFolder();

  @Mixin private ScreenOptions screen = new ScreenOptions();

  LessonCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public List<Callable<Integer>> commands() {
    return List.of(new LessonCheckCommand(shell));
  }

  @Override
  public Integer call() {
    Lessons lessons = folder.lessons();
    ProgressFile file = ProgressFile.of(shell.environment());
    if (reset != null) {
      String forgotten = lessons.slug(reset);
      file.update(progress -> progress.without(forgotten));
      shell.say("%s begins anew".formatted(forgotten));
      return ExitCode.DONE;
    }
    Optional<String> opened = list ? Optional.empty() : wanted(lessons, file);
    if (opened.isPresent()) {
      open(opened.get(), new Shelf(lessons, new Runs(shell.dataFolder()), file));
    } else {
      new LessonTable(lessons, screen.presentation(shell).language()).say(file, shell);
    }
    return ExitCode.DONE;
  }

  /** The lesson that is asked for, or the one that was open last where there is a screen for it. */
  private Optional<String> wanted(Lessons lessons, ProgressFile file) {
    if (slug != null) {
      return Optional.of(lessons.slug(slug));
    }
    return screen.fits(shell)
        ? file.load().progress().last().filter(lessons.slugs()::contains)
        : Optional.empty();
  }

  private void open(String lesson, Shelf shelf) {
    Presentation presentation = screen.presentation(shell);
    screen.requireTerminal(shell);
    LessonScreen.open(lesson, shelf, presentation);
  }
}
