package io.github.backstep.tui.home;

import io.github.backstep.language.Texts;
import io.github.backstep.tui.canvas.Glyphs;
import io.github.backstep.tui.canvas.Spans;
import io.github.backstep.tui.canvas.Style;
import io.github.backstep.tui.line.Hint;
import io.github.backstep.tui.message.Key;
import io.github.backstep.tui.venue.Recital;
import io.github.backstep.tui.venue.Teller;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How the home screen is told: all of a page one has come to, and else only what has changed. */
final class HomeTeller implements Teller<Home> {
  @Override
  public List<String> tell(@Nullable Home before, Home now) {
    List<String> lines = new ArrayList<>();
    if (before == null || !place(before).equals(place(now))) {
      arrive(now, lines);
    } else {
      lines(now).stream()
          .filter(line -> isNew(line, lines(before)))
          .map(line -> text(line, now))
          .forEach(lines::add);
    }
    news(before, now, lines);
    return lines.stream().flatMap(HomeTeller::wrapped).toList();
  }

  /** The field of a form, unless something lies over it. */
  @Override
  public String typed(Home now) {
    boolean typing = now.jobs().isOpen() && now.jobs().current().takesText() && isFree(now);
    return typing ? Glyphs.PLAIN.of(now.jobs().current().typing(now)) : "";
  }

  private static boolean isFree(Home now) {
    Situation situation = now.situation();
    return situation.help() == null
        && situation.errand() == null
        && situation.departure() == null
        && !situation.over();
  }

  private static String place(Home home) {
    return (home.situation().help() == null ? "" : "? ")
        + (home.jobs().isOpen() ? home.jobs().current().name() : "");
  }

  private static void arrive(Home now, List<String> lines) {
    if (now.situation().help() != null) {
      lines.addAll(HelpPanel.told(now));
      return;
    }
    lines.add(now.jobs().isOpen() ? now.place() + "." : now.text("told.title"));
    lines(now).forEach(line -> lines.add(text(line, now)));
    lines.add(
        now.hints().stream()
            .map(Hint::inShort)
            .map(hint -> keys(hint, now) + ": " + hint.words(now.look().texts()))
            .collect(Collectors.joining("; ")));
  }

  /** Keys by names that can be spoken. */
  static String keys(Hint hint, Home home) {
    return hint.keys().stream().map(key -> key(key, home)).collect(Collectors.joining(" "));
  }

  private static String key(Key key, Home home) {
    String spoken = "plain." + key.name().toLowerCase(Locale.ROOT);
    Texts texts = home.look().texts();
    return texts.has(spoken) ? texts.of(spoken) : Hint.label(key, texts);
  }

  private static List<Job.Line> lines(Home home) {
    if (home.situation().help() != null) {
      return List.of();
    }
    return home.jobs().isOpen() ? home.jobs().current().told(home) : Front.told(home);
  }

  private static boolean isNew(Job.Line line, List<Job.Line> earlier) {
    return earlier.stream()
        .noneMatch(it -> it.text().equals(line.text()) && (it.isChosen() || !line.isChosen()));
  }

  private static String text(Job.Line line, Home home) {
    return line.isChosen() ? home.text("plain.chosen-line", line.text()) : line.text();
  }

  private static void news(@Nullable Home before, Home now, List<String> lines) {
    Situation situation = now.situation();
    Situation earlier = before == null ? Situation.CALM : before.situation();
    if (situation.errand() != null && !situation.errand().equals(earlier.errand())) {
      lines.add(situation.errand().label().in(now.look().texts()));
    }
    if (!situation.notice().isEmpty() && !situation.notice().equals(earlier.notice())) {
      lines.add(situation.notice());
    }
  }

  private static Stream<String> wrapped(String text) {
    return Spans.of(text, Style.PLAIN).wrap(Recital.PAGE.columns(), Glyphs.PLAIN).stream()
        .map(Spans::text);
  }
}
