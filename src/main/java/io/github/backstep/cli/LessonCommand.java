package io.github.backstep.cli;

import io.github.backstep.lesson.Lessons;
import io.github.backstep.lesson.Listing;
import io.github.backstep.lesson.progress.LessonProgress;
import io.github.backstep.lesson.progress.ProgressFile;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code backstep lesson}: the lessons, and how far one is with them. */
@Command(
    name = "lesson",
    header = "List the lessons, and check those of your own.",
    customSynopsis = {
      "backstep lesson --list [--lessons DIR] [--lang LANGUAGE]",
      "backstep lesson check [SLUG] [--lessons DIR]"
    },
    footer = {"backstep lesson --list", "backstep lesson check --lessons my-lessons"})
final class LessonCommand implements CommandGroup {
  private final Shell shell;

  @Option(names = "--list", description = "list the lessons with ticks, which is done anyway")
  private boolean list;

  @Mixin private LessonFolder folder = new LessonFolder();

  @Mixin private LanguageOption language = new LanguageOption();

  LessonCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public List<Callable<Integer>> commands() {
    return List.of(new LessonCheckCommand(shell));
  }

  @Override
  public Integer call() {
    list(folder.lessons());
    return ExitCode.DONE;
  }

  private void list(Lessons lessons) {
    ProgressFile.Found found = ProgressFile.of(shell.environment()).load();
    found
        .setAside()
        .ifPresent(
            it -> shell.complain("what was known of your progress is damaged, and now in " + it));
    Table table = new Table("lrll");
    for (Listing listing : lessons.listed(language.language(shell))) {
      LessonProgress progress = found.progress().of(listing.slug());
      table.row(
          mark(progress, listing), solved(progress, listing), listing.slug(), listing.title());
    }
    table.lines().forEach(shell::say);
  }

  private static String mark(LessonProgress progress, Listing listing) {
    boolean all = progress.solved() >= listing.checks() && listing.checks() > 0;
    return all ? "✓" : progress.isBegun() ? "…" : "";
  }

  private static String solved(LessonProgress progress, Listing listing) {
    return progress.solved() + "/" + listing.checks();
  }
}
