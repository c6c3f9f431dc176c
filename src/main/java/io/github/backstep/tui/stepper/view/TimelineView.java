package io.github.backstep.tui.stepper.view;

import io.github.backstep.language.Texts;
import io.github.backstep.run.Calendar;
import io.github.backstep.tui.canvas.Glyph;
import io.github.backstep.tui.canvas.Region;
import io.github.backstep.tui.canvas.Spans;
import io.github.backstep.tui.canvas.Style;
import io.github.backstep.tui.stepper.model.Markers;
import io.github.backstep.tui.stepper.model.Model;
import io.github.backstep.tui.stepper.scene.Marker;
import io.github.backstep.tui.theme.Role;
import io.github.backstep.tui.theme.Theme;

/**
 * The whole run as a line: how far it has been trained, what is marked, and where one stands. While
 * a far step is fetched it shows how far that is.
 */
public final class TimelineView {
  private static final int LABEL = 14;

  private TimelineView() {}

  public static void draw(Model model, Region line) {
    Model.Travel travel = model.situation().travel();
    if (travel == null) {
      drawRun(model, line);
    } else {
      drawTravel(model, travel, line);
    }
  }

  private static void drawRun(Model model, Region line) {
    Theme theme = model.session().theme();
    Texts texts = model.session().texts();
    Calendar calendar = model.course().calendar();
    int epoch = calendar.epochOf(model.position().step());
    line.text(1, 0, texts.of("timeline.epoch", epoch), theme.style(Role.DIM));
    int lastStep = model.course().lastStep();
    String end = texts.of("timeline.last-epoch", calendar.epochOf(lastStep)) + " ";
    line.textRight(0, Spans.of(end, theme.style(Role.DIM)));
    Region track = track(line);
    int last = Math.max(1, lastStep);
    int here = column(model.position().step(), last, track);
    boolean recorded = model.session().subject().chronicle().isRecorded();
    int trained = recorded ? here : column(model.scene().losses().count() - 1, last, track);
    Style done = theme.style(Role.ACCENT);
    Style ahead = theme.style(Role.FAINT);
    for (int x = 0; x < track.columns(); x++) {
      Glyph glyph = x <= trained ? Glyph.HEAVY_HORIZONTAL : Glyph.DOTTED_HORIZONTAL;
      track.put(x, 0, line.glyphs().get(glyph), x <= trained ? done : ahead);
    }
    for (Marker marker : Markers.of(model).byWeight()) {
      Marker.Kind kind = marker.kind();
      int x = column(marker.step(), last, track);
      track.put(x, 0, line.glyphs().get(kind.glyph()), theme.style(kind.role()));
    }
    track.put(here, 0, line.glyphs().get(Glyph.BREAKPOINT), theme.style(Role.STRONG));
  }

  private static void drawTravel(Model model, Model.Travel travel, Region line) {
    Theme theme = model.session().theme();
    boolean recorded = model.session().subject().chronicle().isRecorded();
    Texts texts = model.session().texts();
    String label = " %s ".formatted(travel.errand().label(recorded).in(texts));
    int x = line.text(0, 0, label, theme.style(Role.STRONG));
    String stop = "  " + texts.of("timeline.stop") + " ";
    Region bar = line.dropLeft(x).dropRight(stop.length() + 6);
    bar.text(0, 0, line.glyphs().bar(travel.fraction(), bar.columns()), theme.style(Role.PROGRESS));
    line.textRight(
        0,
        Spans.of("%3.0f %%".formatted(100 * travel.fraction()), theme.style(Role.TEXT))
            .and(stop, theme.style(Role.DIM)));
  }

  /** The part of the line that stands for the steps of the run. */
  private static Region track(Region line) {
    return line.dropLeft(LABEL).dropRight(LABEL);
  }

  private static int column(int step, int last, Region track) {
    return (int) Math.round(step / (double) last * (track.columns() - 1));
  }

  /** The step at a column of the line, −1 beside the track. */
  public static int stepAt(Model model, Region line, int column) {
    Region track = track(line);
    int x = column - LABEL;
    if (x < 0 || x >= track.columns()) {
      return -1;
    }
    double share = x / (double) Math.max(1, track.columns() - 1);
    return (int) Math.round(share * model.course().lastStep());
  }
}
