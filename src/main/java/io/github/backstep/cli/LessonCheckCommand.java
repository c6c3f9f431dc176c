package io.github.backstep.cli;

import io.github.backstep.figure.Figures;
import io.github.backstep.language.Language;
import io.github.backstep.lesson.Lessons;
import io.github.backstep.lesson.review.Review;
import io.github.backstep.lesson.stage.Runs;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code backstep lesson check}: whether lessons hold, for those who write them. */
@Command(
    name = "check",
    header = "Go through lessons as a learner would, and say what is wrong.",
    customSynopsis = "backstep lesson check [SLUG] [--lessons DIR]",
    description = {
      "Computes every number of the text, visits every address, and answers every question, wrongly"
          + " and rightly, in every language there is. Where MNIST has not been fetched, a run that"
          + " may be made on digits is. The exit code is 1 if something has to be mended."
    },
    footer = {
      "backstep lesson check",
      "backstep lesson check softmax",
      "backstep lesson check 01-mine --lessons my-lessons"
    })
final class LessonCheckCommand implements Callable<Integer> {
  private final Shell shell;

  @Parameters(
      index = "0",
      paramLabel = "SLUG",
      arity = "0..1",
      description = "the lesson's name or number [all of them]")
  private @Nullable String slug;

  @Mixin private LessonFolder folder = new LessonFolder();

  LessonCheckCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() {
    Lessons lessons = folder.lessons();
    Review review = new Review(lessons, new Runs(shell.dataFolder()), Figures.ALL.names());
    List<String> slugs = slug == null ? lessons.slugs() : List.of(lessons.slug(slug));
    boolean fine = true;
    for (String each : slugs) {
      Review.Finding finding = review.of(each);
      say(finding);
      fine &= finding.isFine();
    }
    return fine ? ExitCode.DONE : ExitCode.CHECK_FAILED;
  }

  private void say(Review.Finding finding) {
    String languages =
        finding.languages().stream().map(Language::code).collect(Collectors.joining(", "));
    shell.say(
        "[%s] %s (%s): %d questions"
            .formatted(
                finding.isFine() ? "ok" : "--", finding.slug(), languages, finding.checks()));
    finding.problems().forEach(problem -> shell.say("     " + problem));
  }
}
