package io.github.backstep.tui.stepper.table;

import io.github.backstep.language.Texts;
import io.github.backstep.tui.app.Next;
import io.github.backstep.tui.canvas.Region;
import io.github.backstep.tui.line.Hint;
import io.github.backstep.tui.line.Prompts;
import io.github.backstep.tui.message.Input;
import io.github.backstep.tui.message.Key;
import io.github.backstep.tui.stepper.model.Model;
import io.github.backstep.tui.stepper.model.Overlay;
import io.github.backstep.tui.stepper.scene.Pane;
import io.github.backstep.tui.stepper.sheet.FileLine;
import io.github.backstep.tui.theme.Role;
import io.github.backstep.tui.theme.Theme;
import java.nio.file.Path;
import java.util.List;

/**
 * The question for the file into which what a table shows is to be copied.
 *
 * @param beneath the table, to which it returns
 */
record CopyPrompt(TensorTable beneath, FileLine file) implements Overlay {
  private static final int WIDTH = 76;

  /** With a name that says what is copied. */
  static CopyPrompt of(TensorTable table, Model model) {
    Pane pane = model.pane();
    boolean whole = table.cut().of(pane).isAllOf(pane.shape());
    String name =
        "step%d-%s%s.csv".formatted(model.position().step(), pane.tensor(), whole ? "" : "-part");
    return new CopyPrompt(table, FileLine.of(name));
  }

  @Override
  public Next<Model> answer(Model model, Input input) {
    return switch (input instanceof Key key ? key.name() : "") {
      case "Escape", "Ctrl-C" -> TensorTable.showing(model, beneath);
      case "Enter" -> enter(model);
      default -> file.after(input).map(typed -> showing(model, typed)).orElse(Next.of(model));
    };
  }

  private Next<Model> showing(Model model, FileLine other) {
    return TensorTable.showing(model, new CopyPrompt(beneath, other));
  }

  private Next<Model> enter(Model model) {
    Texts texts = model.session().texts();
    if (file.name().isEmpty()) {
      return TensorTable.showing(model, beneath);
    }
    if (TensorCopy.Format.of(file.name()).isEmpty()) {
      return showing(model, file.complaining(texts.of("table.copy.ending")));
    }
    Path folder = model.session().surroundings().folder();
    FileLine entered = file.entered(folder, texts);
    return entered.complaint().isEmpty()
        ? setOut(model, folder.resolve(file.name()))
        : showing(model, entered);
  }

  private Next<Model> setOut(Model model, Path to) {
    TensorCopy copy = TensorCopy.of(model, beneath);
    return TensorTable.showing(model, beneath)
        .with(new Copying(to, file.replaces(), model.session().texts()).effect(copy));
  }

  @Override
  public void draw(Model model, Region screen) {
    Theme theme = model.session().theme();
    Texts texts = model.session().texts();
    Region ground = screen.dropBottom(1).centred(WIDTH, 7);
    ground.fill(theme.style(Role.POPUP));
    String title = texts.of("table.copy.title");
    Region inside =
        ground.box(title, theme.style(Role.BORDER_ACTIVE), theme.style(Role.TITLE_ACTIVE));
    inside.fitted(1, 0, texts.of("table.copy.help"), theme.style(Role.DIM));
    Prompts.line(inside.dropTop(1).top(1), "", file.line(), theme);
    Prompts.complaint(inside.dropTop(2), file.complaint(), theme);
  }

  @Override
  public String place() {
    return "table-copy";
  }

  @Override
  public boolean takesText() {
    return true;
  }

  @Override
  public List<Hint> hints() {
    return List.of(Hint.of("Enter", "table-write"), Hint.of("Escape", "table-back"));
  }
}
