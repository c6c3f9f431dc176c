package io.github.backstep.tui.stepper.sheet;

import io.github.backstep.language.Texts;
import io.github.backstep.tui.canvas.Excerpt;
import io.github.backstep.tui.canvas.Glyphs;
import io.github.backstep.tui.canvas.Region;
import io.github.backstep.tui.canvas.Spans;
import io.github.backstep.tui.canvas.Style;
import io.github.backstep.tui.line.Prompts;
import io.github.backstep.tui.stepper.journey.Session;
import io.github.backstep.tui.theme.Role;
import java.util.ArrayList;
import java.util.List;

/** Draws a list in which one types: its entries, what is typed, what is wrong, what can be. */
record TypedListView(Session session, Typing typing, Content content) {
  private static final int WIDTH = 76;
  private static final int HELP_COLUMN = 22;

  /** Rows for a sentence about what is wrong. */
  private static final int COMPLAINT_ROWS = 2;

  /**
   * What is listed.
   *
   * @param topic finds the title, the label of the line and the word for no entries
   * @param examples what can be typed
   */
  record Content(String topic, List<Entry> entries, List<Example> examples) {
    Content {
      entries = List.copyOf(entries);
      examples = List.copyOf(examples);
    }
  }

  /** A line of the list and a remark at its end. */
  record Entry(String text, String remark) {}

  /** Something to type, with the topic that tells what it means. */
  record Example(String text, String topic) {}

  void draw(Region screen) {
    int entries = Math.max(1, content.entries().size());
    List<Line> help = help(screen.glyphs());
    int others = 1 + 2 + COMPLAINT_ROWS + help.size();
    Region ground = screen.dropBottom(1).centred(WIDTH, entries + others + 2);
    ground.fill(style(Role.POPUP));
    Region inside = ground.box(text("title"), style(Role.BORDER_ACTIVE), style(Role.TITLE_ACTIVE));
    drawEntries(inside.dropBottom(others));
    Region rest = inside.bottom(others).dropTop(1);
    Prompts.line(rest.top(1), label(), typing.line(), session.theme());
    drawComplaint(rest.dropTop(1));
    drawHelp(rest.bottom(help.size()), help);
  }

  private String text(String key) {
    return session.texts().of(content.topic() + "." + key);
  }

  private String label() {
    return text("label") + " ";
  }

  private void drawEntries(Region lines) {
    List<Entry> all = content.entries();
    if (all.isEmpty()) {
      lines.text(1, 0, text("none"), style(Role.DIM));
    }
    int selected = typing.selected();
    Excerpt.of(selected, all.size(), lines)
        .draw((index, line) -> drawEntry(all.get(index), index == selected, line));
  }

  private void drawEntry(Entry entry, boolean isSelected, Region line) {
    Style text = style(isSelected ? Role.SELECTION : Role.TEXT);
    line.fill(isSelected ? text : style(Role.POPUP));
    line.text(1, 0, entry.text(), text);
    if (!entry.remark().isEmpty()) {
      line.textRight(0, " " + entry.remark() + " ", text);
    }
  }

  /** A caret under the column that is wrong, and under it the sentence. */
  private void drawComplaint(Region lines) {
    Typing.Complaint complaint = typing.complaint();
    if (complaint.sentence().isEmpty()) {
      return;
    }
    int x = 1 + lines.glyphs().columns(label()) + complaint.column();
    lines.put(x, 0, '^', style(Role.ERROR));
    Region sentence = lines.dropTop(1).top(COMPLAINT_ROWS);
    Prompts.complaint(sentence, complaint.sentence(), session.theme());
  }

  /** A line of the help: an example, unless it goes on from the line above, and its meaning. */
  private record Line(String example, Spans meaning) {}

  private List<Line> help(Glyphs glyphs) {
    Texts texts = session.texts();
    List<Line> lines = new ArrayList<>();
    for (Example example : content.examples()) {
      Spans meaning = Spans.of(texts.of(example.topic()), style(Role.DIM));
      String text = example.text();
      for (Spans line : meaning.wrap(WIDTH - 3 - HELP_COLUMN, glyphs)) {
        lines.add(new Line(text, line));
        text = "";
      }
    }
    return lines;
  }

  private void drawHelp(Region lines, List<Line> help) {
    for (int y = 0; y < help.size(); y++) {
      lines.text(1, y, help.get(y).example(), style(Role.KEY_HINT));
      lines.text(HELP_COLUMN, y, help.get(y).meaning());
    }
  }

  private Style style(Role role) {
    return session.theme().style(role);
  }
}
