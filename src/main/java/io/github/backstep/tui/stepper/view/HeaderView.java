package io.github.backstep.tui.stepper.view;

import io.github.backstep.language.Texts;
import io.github.backstep.network.TensorNames;
import io.github.backstep.run.Calendar;
import io.github.backstep.tui.canvas.Region;
import io.github.backstep.tui.canvas.Spans;
import io.github.backstep.tui.canvas.Style;
import io.github.backstep.tui.stepper.journey.Session;
import io.github.backstep.tui.stepper.model.Model;
import io.github.backstep.tui.stepper.model.Veil;
import io.github.backstep.tui.stepper.scene.Pair;
import io.github.backstep.tui.stepper.scene.Portrait;
import io.github.backstep.tui.stepper.text.Numbers;
import io.github.backstep.tui.theme.Role;
import io.github.backstep.tui.theme.Theme;

/** The first line: which run this is, where in it one stands, and how well it goes. */
public final class HeaderView {
  private static final String PROGRAM = " Backstep ";

  /** From this width on there is room for the program's name beside those of two runs. */
  private static final int ROOMY = 64;

  private HeaderView() {}

  public static void draw(Model model, Region line) {
    Theme theme = model.session().theme();
    Style bright = theme.style(Role.HEADER);
    Style dim = theme.style(Role.HEADER_DIM);
    line.fill(bright);
    Spans where = where(model, bright, dim);
    int room = line.columns() - where.columns(line.glyphs()) - 2;
    Pair pair = model.session().pair();
    if (pair != null) {
      drawPair(model, pair, line.left(room));
    } else {
      drawTitle(model, line, room);
    }
    line.textRight(0, where);
  }

  private static void drawTitle(Model model, Region line, int room) {
    Theme theme = model.session().theme();
    int x = line.text(0, 0, PROGRAM, theme.style(Role.HEADER).asBold());
    for (String word : title(model.session()).split(" ", -1)) {
      if (x + line.glyphs().columns(word) > room) {
        return;
      }
      x = line.text(x, 0, word, theme.style(Role.HEADER_DIM)) + 1;
    }
  }

  private static String title(Session session) {
    return session.subject().title(session.texts());
  }

  /** Which of two runs is shown, and what sets them apart. */
  private static void drawPair(Model model, Pair pair, Region line) {
    Theme theme = model.session().theme();
    Texts texts = model.session().texts();
    String program = line.columns() < ROOMY ? " " : PROGRAM;
    Spans spans =
        Spans.of(program + pair.name(texts) + "  ", theme.style(Role.HEADER).asBold())
            .and(pair.title(texts), theme.style(Role.HEADER_DIM));
    line.text(0, 0, spans.fit(line.columns(), line.glyphs()));
  }

  private static Spans where(Model model, Style bright, Style dim) {
    Texts texts = model.session().texts();
    Calendar calendar = model.course().calendar();
    int step = model.position().step();
    Spans line =
        Spans.of(texts.of("header.step") + " ", dim)
            .and(step + "", bright.asBold())
            .and("/" + model.course().lastStep(), dim)
            .and("  e%d.b%d".formatted(calendar.epochOf(step), calendar.batchOf(step)), dim)
            .and("  " + texts.of("header.loss") + " ", dim)
            .and(loss(model), bright.asBold());
    Portrait portrait = model.portrait();
    boolean evaluated = model.session().subject().gallery().hasPortraits();
    return !evaluated || line.text().length() + 60 > model.size().columns()
        ? line.and(" ", dim)
        : line.and("  " + texts.of("header.accuracy") + " ", dim)
            .and(accuracy(portrait), bright.asBold());
  }

  /** Of the test rows; a dot as long as they have not been evaluated. */
  private static String accuracy(Portrait portrait) {
    return portrait.test() == null ? "·     " : "%.3f ".formatted(portrait.test().accuracy());
  }

  /** The step's loss once it has been computed, and a dot before that, or if nobody knows it. */
  private static String loss(Model model) {
    boolean known =
        model.scene().step().has(TensorNames.LOSS)
            && model.program().writerOf(TensorNames.LOSS) <= model.position().op();
    if (Veil.of(model).hidesLoss(model.position().step())) {
      return "?";
    }
    return known ? Numbers.compact(model.scene().step().loss(), 6) : "·";
  }
}
