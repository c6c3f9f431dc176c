package io.github.backstep.tui.home;

import io.github.backstep.language.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The traces there are, in words. */
final class TraceShelfReport {
  private TraceShelfReport() {}

  /** In lines of text: each trace with its headline, and what there is to see in the chosen one. */
  static List<Job.Line> of(Home home, TraceShelf shelf) {
    List<Job.Line> lines = new ArrayList<>();
    Texts texts = home.look().texts();
    for (int i = 0; i < shelf.entries().size(); i++) {
      Entry entry = shelf.entries().get(i);
      String kind = texts.of(entry.isExample() ? "replay.told.example" : "replay.told.file");
      String words = kind + " " + entry.name() + ": " + headline(entry, texts);
      lines.add(new Job.Line(words, i == shelf.chosen()));
    }
    details(shelf.entry(), home).forEach(line -> lines.add(Job.Line.of(line)));
    return lines;
  }

  /** The run and its size, or that nothing can be said of it yet. */
  static String headline(Entry entry, Texts texts) {
    return entry
        .headline()
        .map(it -> it.run().isEmpty() ? state(it, texts) : run(it, texts))
        .orElse(texts.of("replay.reading"));
  }

  private static String run(Headline it, Texts texts) {
    String words =
        texts.of("replay.headline", it.run(), it.size().steps(), it.size().detail(), size(it));
    return it.state() == Headline.State.COMPLETE ? words : words + ", " + state(it, texts);
  }

  static String state(Headline headline, Texts texts) {
    return texts.of("replay.state." + headline.state().name().toLowerCase(Locale.ROOT));
  }

  /** How large the file is. */
  static String size(Headline headline) {
    double bytes = headline.size().bytes();
    return bytes < 1e6
        ? String.format(Locale.ROOT, "%.0f kB", Math.ceil(bytes / 1e3))
        : String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
  }

  /** What there is to know of a trace beyond its line: what to look at, what is wrong with it. */
  static List<String> details(Entry entry, Home home) {
    List<String> details = new ArrayList<>();
    String advice = entry.advice(home.look().texts());
    if (!advice.isEmpty()) {
      details.add(advice);
    }
    entry
        .headline()
        .ifPresent(
            headline -> {
              if (!headline.problem().isEmpty()) {
                details.add(home.phrase(Errand.fromHere(headline.problem(), home)));
              }
              if (advice.isEmpty() && !headline.run().isEmpty()) {
                details.add(origin(headline, home));
              }
            });
    return details;
  }

  private static String origin(Headline headline, Home home) {
    Headline.Origin origin = headline.origin();
    String engine = origin.engine().isEmpty() ? home.text("replay.somebody") : origin.engine();
    return home.text("replay.origin", engine, ("backstep step " + origin.options()).strip());
  }
}
