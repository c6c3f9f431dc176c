package io.github.backstep.tui.lesson;

import io.github.backstep.language.Texts;
import io.github.backstep.tui.canvas.Glyphs;
import io.github.backstep.tui.canvas.Spans;
import io.github.backstep.tui.canvas.Style;
import io.github.backstep.tui.stepper.Guided;
import io.github.backstep.tui.stepper.model.Model;
import io.github.backstep.tui.venue.Recital;
import io.github.backstep.tui.venue.Teller;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How a lesson is told: all of a page one has come to, and else only what has changed. */
final class LessonTeller implements Teller<Reader> {
  @Override
  public List<String> tell(@Nullable Reader before, Reader now) {
    List<String> lines = new ArrayList<>();
    help(before, now, lines);
    contents(before, now, lines);
    if (isAnotherPage(before, now)) {
      lines.add("");
      int pages = now.desk().pages().size();
      lines.add(now.desk().texts().of("lesson.page", now.place().page() + 1, pages));
      lines.addAll(page(now));
    } else if (before != null) {
      lines.addAll(added(before, now));
    }
    stepper(before, now, lines);
    notice(before, now, lines);
    return lines.stream().flatMap(LessonTeller::wrapped).toList();
  }

  private static void help(@Nullable Reader before, Reader now, List<String> lines) {
    boolean asked = now.status().helping() && (before == null || !before.status().helping());
    if (asked) {
      KeyHelp.lines(now).forEach(line -> lines.add(line.text()));
    }
  }

  /** All of the contents once they are opened, and then what is chosen in them. */
  private static void contents(@Nullable Reader before, Reader now, List<String> lines) {
    OptionalInt chosen = now.status().browsing();
    OptionalInt earlier = before == null ? OptionalInt.empty() : before.status().browsing();
    if (chosen.isPresent() && earlier.isEmpty()) {
      lines.addAll(ContentsView.told(now));
    } else if (chosen.isPresent() && !chosen.equals(earlier)) {
      lines.add(ContentsView.told(now, chosen.getAsInt()));
    }
  }

  private static boolean isAnotherPage(@Nullable Reader before, Reader now) {
    return now.content() != null
        && (before == null
            || before.content() == null
            || before.place().turn() != now.place().turn());
  }

  private static List<String> page(Reader reader) {
    return TextLines.of(reader).stream().map(Spans::text).toList();
  }

  /** What is new on the same page: hints, and what was said to an answer. */
  private static List<String> added(Reader before, Reader now) {
    if (now.content() == null || before.sheet().equals(now.sheet())) {
      return List.of();
    }
    Texts texts = now.desk().texts();
    List<String> known = page(before.with(before.sheet().notTyping()));
    return page(now.with(now.sheet().notTyping())).stream()
        .filter(line -> !line.isBlank() && !known.contains(line))
        .filter(line -> !line.endsWith(texts.of("lesson.question")))
        .toList();
  }

  /** What the stepper says, as long as it has the keys. */
  private static void stepper(@Nullable Reader before, Reader now, List<String> lines) {
    Model earlier = before != null && before.status().atStepper() ? before.stepper() : null;
    Model stepper = now.stepper();
    if (now.status().atStepper() && stepper != null) {
      lines.addAll(Guided.told(earlier, stepper));
    } else if (earlier != null) {
      lines.add(now.desk().texts().of("lesson.back"));
    }
  }

  private static void notice(@Nullable Reader before, Reader now, List<String> lines) {
    String notice = now.status().notice();
    boolean told = before != null && notice.equals(before.status().notice());
    if (!notice.isEmpty() && !told) {
      lines.add(notice);
    }
  }

  @Override
  public String typed(Reader now) {
    Model stepper = now.stepper();
    if (now.status().atStepper()) {
      return stepper == null ? "" : Guided.typed(stepper);
    }
    return now.sheet().typed().map(line -> "> " + line.text()).orElse("");
  }

  private static Stream<String> wrapped(String text) {
    return Spans.of(text, Style.PLAIN).wrap(Recital.PAGE.columns(), Glyphs.PLAIN).stream()
        .map(Spans::text);
  }
}
