package io.github.backstep.tui.stepper.speech;

import io.github.backstep.tui.canvas.Canvas;
import io.github.backstep.tui.canvas.Glyphs;
import io.github.backstep.tui.canvas.Style;
import io.github.backstep.tui.stepper.model.Model;
import io.github.backstep.tui.stepper.model.Overlay;
import io.github.backstep.tui.theme.Role;
import io.github.backstep.tui.venue.Recital;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What lies over the screen, as lines of text: what it says of itself, or else what it draws, read
 * line by line without its frame.
 *
 * @param hints what its keys do
 * @param typed the line that is being typed; empty if nothing is
 */
public record OverlayReport(Speech speech, List<Line> lines, String hints, String typed) {
  /** The size of the page on which it is drawn to be read. */
  private static final int ROWS = 60;

  /**
   * A line.
   *
   * @param chosen whether it is the chosen one of a list
   */
  record Line(String text, boolean chosen) {}

  public OverlayReport {
    lines = List.copyOf(lines);
  }

  public static OverlayReport of(Model model) {
    Speech speech = new Speech(model.session());
    Overlay overlay = model.situation().overlay();
    if (overlay == null) {
      return new OverlayReport(speech, List.of(), "", "");
    }
    String hints = hints(overlay, speech);
    List<String> told = overlay.told(model);
    if (told == null) {
      return drawn(model, overlay, new OverlayReport(speech, List.of(), hints, ""));
    }
    List<Line> lines = told.stream().map(speech::aloud).map(line -> new Line(line, false)).toList();
    return new OverlayReport(speech, lines, hints, "");
  }

  /** What is said of an overlay where a screen has its bottom line. */
  private static String hints(Overlay overlay, Speech speech) {
    String remark = speech.aloud(overlay.remark(speech.texts()).strip().replaceAll(" {2,}", "; "));
    Stream<String> keys =
        overlay.hints().stream()
            .map(hint -> speech.keys(hint.keys()) + ": " + hint.words(speech.texts()));
    return Stream.concat(Stream.of(remark), keys)
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining("; "));
  }

  /** Whether there is nothing to say in a line, but perhaps something to see. */
  private static boolean isMute(String line) {
    return line.chars().noneMatch(Character::isLetterOrDigit);
  }

  /** What an overlay draws, read from the page; its styles say what is chosen and what typed. */
  private static OverlayReport drawn(Model model, Overlay overlay, OverlayReport empty) {
    Canvas page = new Canvas(Recital.COLUMNS, ROWS, Glyphs.PLAIN);
    overlay.draw(model, page.whole());
    String[] all = page.text().split("\n", -1);
    String[] chosen = in(Role.SELECTION, page, model);
    String[] typed = in(Role.PROMPT, page, model);
    List<Line> lines = new ArrayList<>();
    String typing = "";
    for (int y = 0; y < all.length; y++) {
      String line = unframed(all[y]);
      if (!typed[y].isBlank()) {
        typing = line;
      } else if (!isMute(line)) {
        lines.add(new Line(line, !chosen[y].isBlank()));
      }
    }
    return new OverlayReport(empty.speech, lines, empty.hints, typing);
  }

  /** What of a page is drawn in a style. */
  private static String[] in(Role role, Canvas page, Model model) {
    Style style = model.session().theme().style(role);
    return page.textWhere(style::equals).split("\n", -1);
  }

  /** A line without the frame it stands in; of the frame's upper edge, the title. */
  private static String unframed(String line) {
    return line.strip()
        .replaceFirst("^\\+-+(.*?)-*\\+$", "$1")
        .replaceFirst("^\\|(.*)\\|$", "$1")
        .strip()
        .replaceAll(" {2,}", "  ");
  }

  /** Everything but what is being typed. */
  List<String> texts() {
    Stream<String> all = Stream.concat(lines.stream().map(this::text), Stream.of(hints));
    return all.filter(line -> !line.isEmpty()).toList();
  }

  /**
   * What is new since an earlier report. That a line is not chosen any more is not worth a word.
   */
  List<String> changes(OverlayReport earlier) {
    return lines.stream().filter(line -> isNew(line, earlier)).map(this::text).toList();
  }

  private static boolean isNew(Line line, OverlayReport earlier) {
    return earlier.lines.stream()
        .noneMatch(it -> it.text().equals(line.text()) && (it.chosen() || !line.chosen()));
  }

  private String text(Line line) {
    return line.chosen() ? speech.of("chosen-line", line.text()) : line.text();
  }
}
