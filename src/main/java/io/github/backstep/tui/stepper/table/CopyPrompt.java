package io.github.backstep.tui.stepper.table;

import io.github.backstep.language.Texts;
import io.github.backstep.tui.app.Next;
import io.github.backstep.tui.canvas.Region;
import io.github.backstep.tui.line.Hint;
import io.github.backstep.tui.line.Prompts;
import io.github.backstep.tui.line.TextLine;
import io.github.backstep.tui.message.Input;
import io.github.backstep.tui.message.Key;
import io.github.backstep.tui.stepper.model.Model;
import io.github.backstep.tui.stepper.model.Overlay;
import io.github.backstep.tui.stepper.scene.Pane;
import io.github.backstep.tui.theme.Role;
import io.github.backstep.tui.theme.Theme;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/**
 * The question for the file into which what a table shows is to be copied.
 *
 * @param beneath the table, to which it returns
 * @param complaint what is wrong with the name, empty if nothing is known to be
 * @param replaces whether it has been said that there is such a file, which Enter then replaces
 */
record CopyPrompt(TensorTable beneath, TextLine line, String complaint, boolean replaces)
    implements Overlay {
  private static final int WIDTH = 76;

  /** With a name that says what is copied. */
  static CopyPrompt of(TensorTable table, Model model) {
    Pane pane = model.pane();
    boolean whole = table.cut().of(pane).isAllOf(pane.shape());
    String name =
        "step%d-%s%s.csv".formatted(model.position().step(), pane.tensor(), whole ? "" : "-part");
    return new CopyPrompt(table, new TextLine(name), "", false);
  }

  @Override
  public Next<Model> answer(Model model, Input input) {
    return switch (input instanceof Key key ? key.name() : "") {
      case "Escape", "Ctrl-C" -> TensorTable.showing(model, beneath);
      case "Enter" -> enter(model);
      default ->
          line.after(input)
              .map(typed -> TensorTable.showing(model, new CopyPrompt(beneath, typed, "", false)))
              .orElse(Next.of(model));
    };
  }

  private Next<Model> enter(Model model) {
    Texts texts = model.session().texts();
    String name = line.text().strip();
    if (name.isEmpty()) {
      return TensorTable.showing(model, beneath);
    }
    if (TensorCopy.Format.of(name).isEmpty()) {
      return complaining(model, texts.of("table.copy.ending"), false);
    }
    try {
      Path file = model.session().surroundings().folder().resolve(name);
      if (Files.isDirectory(file)) {
        return complaining(model, texts.of("table.copy.folder", name), false);
      }
      return Files.exists(file) && !replaces
          ? complaining(model, texts.of("table.copy.exists", name), true)
          : setOut(model, file);
    } catch (InvalidPathException e) {
      return complaining(model, texts.of("whatif.save.invalid"), false);
    }
  }

  private Next<Model> complaining(Model model, String sentence, boolean mayReplace) {
    return TensorTable.showing(model, new CopyPrompt(beneath, line, sentence, mayReplace));
  }

  private Next<Model> setOut(Model model, Path file) {
    TensorCopy copy = TensorCopy.of(model, beneath);
    return TensorTable.showing(model, beneath)
        .with(new Copying(file, replaces, model.session().texts()).effect(copy));
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
    Prompts.line(inside.dropTop(1).top(1), "", line, theme);
    Prompts.complaint(inside.dropTop(2), complaint, theme);
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
