package io.github.backstep.tui.stepper.sheet;

import io.github.backstep.language.Texts;
import io.github.backstep.tensor.Summary;
import io.github.backstep.tensor.Tensor;
import io.github.backstep.tui.app.Next;
import io.github.backstep.tui.canvas.Excerpt;
import io.github.backstep.tui.canvas.Glyph;
import io.github.backstep.tui.canvas.Point;
import io.github.backstep.tui.canvas.Region;
import io.github.backstep.tui.canvas.Style;
import io.github.backstep.tui.line.Hint;
import io.github.backstep.tui.message.Input;
import io.github.backstep.tui.message.Key;
import io.github.backstep.tui.stepper.model.Apart;
import io.github.backstep.tui.stepper.model.Model;
import io.github.backstep.tui.stepper.model.Overlay;
import io.github.backstep.tui.stepper.model.Veil;
import io.github.backstep.tui.stepper.move.Travels;
import io.github.backstep.tui.stepper.scene.Scene;
import io.github.backstep.tui.stepper.text.Numbers;
import io.github.backstep.tui.theme.Role;
import io.github.backstep.tui.theme.Theme;
import java.util.List;

/** All tensors of the step and how they stand now; Enter goes to the operation that writes one. */
public record TensorList(int selected) implements Overlay {
  private static final int WIDTH = 76;

  /** Opens it at the tensor that is written where one stands. */
  public static Next<Model> open(Model model) {
    TensorList here = new TensorList(model.position().op());
    return Next.of(model.with(model.situation().playing(false).under(here)));
  }

  @Override
  public Next<Model> answer(Model model, Input input) {
    return input instanceof Key key ? answer(model, key) : Next.of(model);
  }

  private Next<Model> answer(Model model, Key key) {
    return switch (key.name()) {
      case "Down", "j" -> chosen(model, selected + 1);
      case "Up", "k" -> chosen(model, selected - 1);
      case "PageDown" -> chosen(model, selected + 10);
      case "PageUp" -> chosen(model, selected - 10);
      case "Home", "g" -> chosen(model, 0);
      case "End", "G" -> chosen(model, Integer.MAX_VALUE);
      case "Enter" -> Travels.to(Overlay.closed(model), model.position().at(selected));
      default -> Next.of(Overlay.closed(model));
    };
  }

  private static Next<Model> chosen(Model model, int index) {
    int last = model.course().lastOp();
    TensorList other = new TensorList(Math.max(0, Math.min(last, index)));
    return Next.of(model.with(model.situation().under(other)));
  }

  @Override
  public Model choosing(Model model, Point offered) {
    return chosen(model, offered.y()).model();
  }

  @Override
  public boolean actsOnChoice() {
    return true;
  }

  @Override
  public void draw(Model model, Region screen) {
    Theme theme = model.session().theme();
    Texts texts = model.session().texts();
    List<String> names = model.program().tensors();
    Region ground = screen.dropBottom(1).centred(WIDTH, names.size() + 3);
    ground.fill(theme.style(Role.POPUP));
    Region inside =
        ground.box(
            texts.of("tensors.title"),
            theme.style(Role.BORDER_ACTIVE),
            theme.style(Role.TITLE_ACTIVE));
    row(inside.top(1), texts.of("tensors.name"), texts.of("tensors.shape"), theme.style(Role.DIM));
    numbers(
        inside.top(1),
        new String[] {"min", "max", texts.of("tensors.norm")},
        theme.style(Role.DIM));
    if (model.session().pair() != null) {
      inside.top(1).text(55, 0, texts.of("whatif.distance"), theme.style(Role.DIM));
    }
    Excerpt.of(selected, names.size(), inside.dropTop(1))
        .draw((index, line) -> draw(model, index, line));
  }

  private void draw(Model model, int op, Region line) {
    Theme theme = model.session().theme();
    String name = model.program().op(op).writes();
    Scene.Standing standing = model.scene().standing(name, model.position().op());
    Style style = style(standing.freshness(), theme);
    if (op == selected) {
      line.fill(theme.style(Role.SELECTION));
      style = theme.style(Role.SELECTION);
    }
    Tensor tensor = standing.tensor();
    String mark = String.valueOf(line.glyphs().get(Glyph.NOT_COMPUTED));
    row(line, name, tensor == null ? mark : tensor.shape().toString(), style);
    boolean hidden = Veil.of(model).hidesSomeOf(name, model.scene().index());
    String unknown = hidden ? "?" : mark;
    String[] nothing = {unknown, unknown, unknown};
    numbers(line, tensor == null || hidden ? nothing : summary(tensor), style);
    line.fitted(55, 0, remark(model, name, standing.freshness()), style);
  }

  /** How far the tensor is from that of another run, if there is one; else how fresh it is. */
  private static String remark(Model model, String name, Scene.Freshness freshness) {
    Texts texts = model.session().texts();
    if (model.session().pair() == null) {
      return remark(freshness, texts);
    }
    Double apart = Apart.distance(model.scene(), name, model.position().op());
    if (Apart.isIncomparable(model.scene(), name)) {
      return texts.of("whatif.distance.none");
    }
    if (apart == null) {
      return String.valueOf(model.session().glyphs().get(Glyph.NOT_COMPUTED));
    }
    return apart == 0
        ? texts.of("whatif.distance.same")
        : model.session().glyphs().get(Glyph.DIFFERENT) + " " + Numbers.brief(apart);
  }

  private static String[] summary(Tensor tensor) {
    Summary summary = Summary.of(tensor);
    return new String[] {
      Numbers.compact(summary.min(), 8),
      Numbers.compact(summary.max(), 8),
      Numbers.compact(summary.norm(), 8)
    };
  }

  private static void row(Region line, String name, String shape, Style style) {
    line.text(1, 0, name, style);
    line.text(9, 0, shape, style);
  }

  private static void numbers(Region line, String[] numbers, Style style) {
    for (int i = 0; i < numbers.length; i++) {
      line.left(32 + 10 * i).textRight(0, numbers[i], style);
    }
  }

  private static Style style(Scene.Freshness freshness, Theme theme) {
    return switch (freshness) {
      case NOW -> theme.style(Role.TEXT);
      case CARRIED -> theme.style(Role.DIM);
      case LEFT_OVER -> theme.style(Role.STALE);
      case NOT_YET, UNKNOWN -> theme.style(Role.NOT_COMPUTED);
    };
  }

  private static String remark(Scene.Freshness freshness, Texts texts) {
    return switch (freshness) {
      case NOW -> "";
      case CARRIED -> texts.of("tensors.carried");
      case LEFT_OVER -> texts.of("tensors.left-over");
      case NOT_YET -> texts.of("tensors.not-yet");
      case UNKNOWN -> texts.of("tensors.not-recorded");
    };
  }

  @Override
  public String place() {
    return "tensor-list";
  }

  @Override
  public List<Hint> hints() {
    return List.of(
        Hint.of("Up Down", "list-choose"),
        Hint.of("Enter", "tensors-go"),
        Hint.of("Escape", "close"));
  }
}
