package io.github.backstep.tui.home;

import io.github.backstep.run.CommandLine;
import io.github.backstep.run.Edits;
import io.github.backstep.run.Setting;
import io.github.backstep.tui.canvas.Glyph;
import io.github.backstep.tui.canvas.Region;
import io.github.backstep.tui.canvas.Spans;
import io.github.backstep.tui.canvas.Style;
import io.github.backstep.tui.theme.Role;
import java.util.List;

/** Draws the form for a run, and what the run will be. */
final class FormView {
  private static final int LABEL = 3;
  private static final int VALUE = 25;
  private static final int VALUE_WIDTH = 22;
  private static final int HELP = VALUE + VALUE_WIDTH + 2;
  private static final int NOTE_ROWS = 2;

  private final Home home;
  private final StepForm form;
  private final FormPlaces places;
  private final Region place;

  FormView(Home home, StepForm form, Region place) {
    this.home = home;
    this.form = form;
    this.place = place;
    this.places = FormPlaces.of(place);
  }

  void draw() {
    place.fitted(LABEL, 0, home.text("form.intro"), home.style(Role.DIM));
    places
        .headings()
        .forEach(
            (group, row) ->
                row.text(1, 0, home.text("form.group." + group), home.style(Role.TITLE_ACTIVE)));
    for (int i = 0; i < StepForm.FIELDS.size(); i++) {
      field(StepForm.FIELDS.get(i), places.fields().get(i), i == form.chosen());
    }
    notes(places.notes());
    form.preview().ifPresent(this::sketch);
  }

  private void field(Setting<?> field, Region row, boolean isChosen) {
    boolean isWrong = !form.complaint(field).isEmpty();
    Style label = home.style(isWrong ? Role.ERROR : isChosen ? Role.STRONG : Role.TEXT);
    if (isChosen) {
      row.put(1, 0, row.glyphs().get(Glyph.CURRENT), home.style(Role.ACCENT));
    }
    row.text(LABEL, 0, home.text(key(field) + ".label"), label);
    value(field, row.dropLeft(VALUE).left(VALUE_WIDTH), isChosen);
    String help = home.text(key(field) + ".help");
    row.dropRight(1).fitted(HELP, 0, help, home.style(isChosen ? Role.DIM : Role.FAINT));
  }

  private void value(Setting<?> field, Region box, boolean isChosen) {
    String text = form.draft().text(field);
    if (!isChosen) {
      boolean isOwn = form.draft().isTyped(field);
      box.fitted(2, 0, text, home.style(isOwn ? Role.STRONG : Role.DIM));
      return;
    }
    Style typed = home.style(Role.PROMPT);
    box.fill(typed);
    boolean isChoice = !field.form().choices().isEmpty();
    if (isChoice) {
      box.put(0, 0, box.glyphs().get(Glyph.ARROW_LEFT), home.style(Role.KEY_HINT));
      box.put(box.columns() - 1, 0, box.glyphs().get(Glyph.ARROW_RIGHT), home.style(Role.KEY_HINT));
    }
    int room = box.columns() - 4;
    String tail = text.substring(Math.max(0, text.length() - room));
    int end = box.text(2, 0, tail, typed);
    box.put(end, 0, ' ', form.isFresh() ? typed : home.style(Role.CURSOR));
  }

  private static String key(Setting<?> field) {
    return "form." + field.name();
  }

  /** What is wrong, or what names there are; then the run in numbers, and as a command. */
  private void notes(Region notes) {
    Region text = notes.dropLeft(LABEL).dropRight(1);
    String complaint = form.complaint(form.field());
    String choices = String.join("  ", form.field().form().choices());
    Spans said =
        complaint.isEmpty()
            ? Spans.of(choices, home.style(Role.DIM))
            : Spans.of(home.phrase(complaint), home.style(Role.ERROR));
    List<Spans> lines = said.wrap(text.columns(), text.glyphs());
    for (int y = 0; y < Math.min(NOTE_ROWS, lines.size()); y++) {
      text.text(0, y, lines.get(y));
    }
    CommandLine options = CommandLine.of(form.draft().config(), Edits.NONE);
    List<Spans> run = preview().wrap(text.columns(), text.glyphs());
    for (int y = 0; y < run.size(); y++) {
      text.text(0, NOTE_ROWS + y, run.get(y));
    }
    String command = ("backstep step " + options).strip();
    text.fitted(0, NOTE_ROWS + run.size(), command, home.style(Role.FAINT));
  }

  private Spans preview() {
    return form.preview()
        .map(
            preview ->
                Spans.of(preview.shape() + "  ", home.style(Role.STRONG))
                    .and(FormReport.numbers(preview, home), home.style(Role.TEXT)))
        .orElse(Spans.of(home.text("form.none-yet"), home.style(Role.FAINT)));
  }

  private void sketch(Preview preview) {
    if (!places.sketch().isEmpty()) {
      String title = home.text("form.sketch");
      Region inside = places.sketch().box(title, home.style(Role.BORDER), home.style(Role.TITLE));
      NetworkSketch.of(preview.sizes()).draw(inside.inset(2, 1), home.look().theme());
    }
  }
}
