package io.github.backstep.tui.stepper.sheet;

import io.github.backstep.explain.CellCheck;
import io.github.backstep.explain.EarlyMoves;
import io.github.backstep.language.Texts;
import io.github.backstep.network.CellRef;
import io.github.backstep.network.TensorNames;
import io.github.backstep.tui.app.Next;
import io.github.backstep.tui.canvas.Region;
import io.github.backstep.tui.canvas.Spans;
import io.github.backstep.tui.canvas.Style;
import io.github.backstep.tui.line.Hint;
import io.github.backstep.tui.message.Input;
import io.github.backstep.tui.message.Key;
import io.github.backstep.tui.stepper.model.Model;
import io.github.backstep.tui.stepper.model.Overlay;
import io.github.backstep.tui.stepper.move.CellMoves;
import io.github.backstep.tui.stepper.text.Numbers;
import io.github.backstep.tui.stepper.text.Symbols;
import io.github.backstep.tui.theme.Role;
import io.github.backstep.tui.theme.Theme;
import java.util.List;
import java.util.Set;

/**
 * The gradient check of one cell: the loss on both sides, the difference quotient, the gradient
 * that the step used, and what that means. The arrow keys go on to other cells.
 */
public record CheckSheet(CellCheck check) implements Overlay {
  private static final int WIDTH = 76;
  private static final int VALUE_COLUMN = 36;

  @Override
  public Next<Model> answer(Model model, Input input) {
    return input instanceof Key key ? answer(model, key) : Next.of(model);
  }

  private static Next<Model> answer(Model model, Key key) {
    return switch (key.name()) {
      case "Left", "h" -> besides(model, 0, -1);
      case "Right", "l" -> besides(model, 0, 1);
      case "Up", "k" -> besides(model, -1, 0);
      case "Down", "j" -> besides(model, 1, 0);
      default -> Next.of(Overlay.closed(model));
    };
  }

  private static Next<Model> besides(Model model, int rows, int columns) {
    return GradientQuestion.ask(CellMoves.by(Overlay.closed(model), rows, columns).model());
  }

  @Override
  public void draw(Model model, Region screen) {
    Theme theme = model.session().theme();
    List<Spans> intro = wrapped(model, intro(model), Role.DIM, screen);
    List<Spans> verdict = wrapped(model, verdict(model), role(), screen);
    List<Row> rows = rows(model);
    Region ground =
        screen.dropBottom(1).centred(WIDTH, intro.size() + rows.size() + verdict.size() + 4);
    ground.fill(theme.style(Role.POPUP));
    Region inside =
        ground.box(title(model), theme.style(Role.BORDER_ACTIVE), theme.style(Role.TITLE_ACTIVE));
    text(intro, inside);
    Region table = inside.dropTop(intro.size() + 1);
    for (int y = 0; y < rows.size(); y++) {
      rows.get(y).draw(table.row(y), theme);
    }
    text(verdict, table.dropTop(rows.size() + 1));
  }

  private static void text(List<Spans> lines, Region place) {
    for (int y = 0; y < lines.size(); y++) {
      place.text(1, y, lines.get(y));
    }
  }

  private static List<Spans> wrapped(Model model, String text, Role role, Region screen) {
    return Spans.of(text, model.session().theme().style(role)).wrap(WIDTH - 4, screen.glyphs());
  }

  private String title(Model model) {
    return model.session().texts().of("check.title", check.cell(), model.scene().index());
  }

  private String intro(Model model) {
    return model.session().texts().of("check.intro", Symbols.of(check.cell().toString()));
  }

  /** A line of the calculation. */
  private record Row(String label, String value, Style style) {
    void draw(Region line, Theme theme) {
      line.text(1, 0, label, theme.style(Role.TEXT));
      line.fitted(VALUE_COLUMN, 0, value, style);
    }
  }

  private List<Row> rows(Model model) {
    Texts texts = model.session().texts();
    Theme theme = model.session().theme();
    Style plain = theme.style(Role.STRONG);
    CellCheck.Losses losses = check.losses();
    double numeric = check.numeric();
    return List.of(
        new Row("ε", Numbers.readable(losses.halfStep(), 1), plain),
        new Row("w = " + Symbols.of(check.cell().toString()), number(check.weight()), plain),
        new Row("L(w + ε)", Numbers.exact(losses.above()), plain),
        new Row("L(w − ε)", Numbers.exact(losses.below()), plain),
        new Row("(L(w + ε) − L(w − ε)) / 2ε", number(numeric), theme.signed(numeric)),
        new Row(
            texts.of("check.analytic", Symbols.of(gradient().toString())),
            number(check.analytic()),
            theme.signed(check.analytic())),
        new Row(
            texts.of("check.largest", Symbols.of(gradient().tensor())),
            Numbers.brief(check.bar().scale()),
            plain),
        new Row(texts.of("check.error"), error(texts), theme.style(role())));
  }

  private String error(Texts texts) {
    String passing = texts.of("check.passing", Numbers.readable(check.bar().tolerance(), 1));
    return Numbers.brief(check.relativeError()) + "  " + passing;
  }

  /** Ten digits, under which two gradients can be compared. */
  private static String number(double value) {
    return Numbers.readable(value, 10);
  }

  private CellRef gradient() {
    return new CellRef(TensorNames.gradientOf(check.cell().tensor()), check.cell().cell());
  }

  private Role role() {
    return check.losses().kink() ? Role.WARNING : check.passes() ? Role.GOOD : Role.ERROR;
  }

  /** What it means; which parameters had moved too early, if any had. */
  private String verdict(Model model) {
    Texts texts = model.session().texts();
    String tensor = gradient().tensor();
    Set<String> moved = new EarlyMoves(model.program()).behind(tensor);
    String sentence = texts.of("check." + outcome());
    return moved.isEmpty()
        ? sentence
        : sentence + " " + Symbols.of(texts.of("check.moved", String.join(", ", moved), tensor));
  }

  private String outcome() {
    if (!Double.isFinite(check.numeric()) || !Double.isFinite(check.analytic())) {
      return "not-finite";
    }
    return check.losses().kink() ? "kink" : check.passes() ? "right" : "wrong";
  }

  @Override
  public String place() {
    return "check";
  }

  @Override
  public List<Hint> hints() {
    return List.of(Hint.of("Left Down Up Right", "check-cell"), Hint.of("Escape", "close"));
  }
}
