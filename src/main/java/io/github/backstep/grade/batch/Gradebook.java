package io.github.backstep.grade.batch;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import io.github.backstep.grade.report.JsonVerdicts;
import io.github.backstep.grade.report.ReportFormat;
import io.github.backstep.grade.report.Style;
import io.github.backstep.grade.report.WholeFile;
import io.github.backstep.grade.verdict.Verdict;
import io.github.backstep.language.Language;
import io.github.backstep.trace.Fields;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The folder in which the results of a batch are kept: {@code batch.json} says what was asked,
 * {@code reports} holds a verdict each, and the tables are made of these.
 */
public final class Gradebook {
  private static final String PLAN = "batch.json";

  private final Path folder;

  public Gradebook(Path folder) {
    this.folder = folder;
  }

  /**
   * What a batch was asked.
   *
   * @param submissions the names of what is to be graded
   */
  public record Plan(String exercise, long seed, Shard shard, List<String> submissions) {
    public Plan {
      submissions = List.copyOf(submissions);
    }
  }

  public Path folder() {
    return folder;
  }

  private Path reports() {
    return folder.resolve("reports");
  }

  /** What it was begun with; empty if it was not. */
  public Optional<Plan> plan() {
    try {
      JsonObject json =
          JsonParser.parseString(Files.readString(folder.resolve(PLAN))).getAsJsonObject();
      List<String> submissions = new ArrayList<>();
      json.getAsJsonArray("submissions").forEach(name -> submissions.add(name.getAsString()));
      return Optional.of(
          new Plan(
              json.get("exercise").getAsString(),
              json.get("seed").getAsLong(),
              Shard.parse(json.get("shard").getAsString()),
              submissions));
    } catch (IOException | JsonParseException | IllegalStateException | NullPointerException e) {
      return Optional.empty();
    }
  }

  /** Begins it, or goes on with it. */
  void begin(Plan plan) {
    try {
      Files.createDirectories(reports());
    } catch (IOException e) {
      throw new BatchException(folder + ": cannot be made: " + e.getMessage());
    }
    write(
        folder.resolve(PLAN),
        new Fields()
                .put("exercise", plan.exercise())
                .put("seed", plan.seed())
                .put("shard", plan.shard().toString())
                .putTexts("submissions", plan.submissions())
            + "\n");
  }

  /** The verdict on a submission, if it was graded and has not changed since. */
  Optional<Verdict> verdict(String submission, long changed) {
    Path file = report(submission);
    try {
      boolean stale = Files.getLastModifiedTime(file).toMillis() < changed;
      return stale ? Optional.empty() : JsonVerdicts.read(Files.readString(file));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** The verdict on a submission, if it was graded. */
  public Optional<Verdict> verdict(String submission) {
    return verdict(submission, Long.MIN_VALUE);
  }

  private Path report(String submission) {
    return reports().resolve(submission + ".json");
  }

  /** Keeps a verdict, and the report that its author gets. What is read back is written last. */
  void keep(Verdict verdict, ReportFormat format, Style style) {
    write(told(verdict, format), format.of(verdict, style));
    write(report(verdict.submission()), ReportFormat.JSON.of(verdict, style));
  }

  /**
   * Writes the report that its author gets if there is none, as when another form was asked for.
   */
  void tell(Verdict verdict, ReportFormat format, Style style) {
    if (Files.notExists(told(verdict, format))) {
      write(told(verdict, format), format.of(verdict, style));
    }
  }

  private Path told(Verdict verdict, ReportFormat format) {
    String name = verdict.submission();
    return format.equals(ReportFormat.JSON)
        ? report(name)
        : reports().resolve(name + "." + format.name() + "." + format.ending());
  }

  /** Writes the tables and the summary. */
  public void conclude(ClassTable table, Language language) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new BatchException(folder + ": cannot be made: " + e.getMessage());
    }
    write(folder.resolve("table.csv"), table.csv());
    write(folder.resolve("table.json"), table.json());
    write(folder.resolve("summary.txt"), new ClassSummary(table, language).text());
  }

  private static void write(Path file, String text) {
    try {
      WholeFile.write(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(file + ": cannot be written: " + e.getMessage(), e);
    }
  }
}
