package io.github.backstep.tui.stepper.whatif;

import io.github.backstep.language.Texts;
import io.github.backstep.run.Run;
import io.github.backstep.tui.app.Next;
import io.github.backstep.tui.canvas.Region;
import io.github.backstep.tui.line.Hint;
import io.github.backstep.tui.line.Prompts;
import io.github.backstep.tui.message.Input;
import io.github.backstep.tui.message.Key;
import io.github.backstep.tui.stepper.journey.Saving;
import io.github.backstep.tui.stepper.model.Model;
import io.github.backstep.tui.stepper.model.Overlay;
import io.github.backstep.tui.stepper.move.Changes;
import io.github.backstep.tui.stepper.sheet.FileLine;
import io.github.backstep.tui.theme.Role;
import io.github.backstep.tui.theme.Theme;
import java.nio.file.Path;
import java.util.List;

/** The question for the file in which the run is to be recorded. */
record SavePrompt(FileLine file) implements Overlay {
  static final SavePrompt EMPTY = new SavePrompt(FileLine.of("fork.jsonl.gz"));

  private static final int WIDTH = 76;

  @Override
  public Next<Model> answer(Model model, Input input) {
    return switch (input instanceof Key key ? key.name() : "") {
      case "Escape", "Ctrl-C" -> showing(model, EditPrompt.EMPTY);
      case "Enter" -> save(model);
      default ->
          file.after(input)
              .map(typed -> showing(model, new SavePrompt(typed)))
              .orElse(Next.of(model));
    };
  }

  private static Next<Model> showing(Model model, Overlay other) {
    return Next.of(model.with(model.situation().under(other)));
  }

  private Next<Model> save(Model model) {
    Run run = new Changes(model).changed().run();
    if (file.name().isEmpty() || run == null) {
      return showing(model, EditPrompt.EMPTY);
    }
    Path folder = model.session().surroundings().folder();
    FileLine entered = file.entered(folder, model.session().texts());
    return entered.complaint().isEmpty()
        ? setOut(model, folder.resolve(file.name()), run)
        : showing(model, new SavePrompt(entered));
  }

  private Next<Model> setOut(Model model, Path to, Run run) {
    Saving saving = new Saving(model.position(), to, file.replaces());
    Model closed = Overlay.closed(model);
    Model.Travel travel = new Model.Travel(saving, 0, "");
    return Next.of(closed.with(closed.situation().travelling(travel)))
        .cancelling()
        .with(saving.effect(run, model.session().surroundings().engine()));
  }

  @Override
  public void draw(Model model, Region screen) {
    Theme theme = model.session().theme();
    Texts texts = model.session().texts();
    Region ground = screen.dropBottom(1).centred(WIDTH, 7);
    ground.fill(theme.style(Role.POPUP));
    Region inside =
        ground.box(
            texts.of("whatif.save.title"),
            theme.style(Role.BORDER_ACTIVE),
            theme.style(Role.TITLE_ACTIVE));
    inside.fitted(1, 0, texts.of("whatif.save.help"), theme.style(Role.DIM));
    Prompts.line(inside.dropTop(2).top(1), "", file.line(), theme);
    Prompts.complaint(inside.dropTop(3), file.complaint(), theme);
  }

  @Override
  public String place() {
    return "save";
  }

  @Override
  public boolean takesText() {
    return true;
  }

  @Override
  public List<Hint> hints() {
    return List.of(Hint.of("Enter", "save-record"), Hint.of("Escape", "save-back"));
  }

  @Override
  public String remark(Texts texts) {
    return texts.of("whatif.save.remark");
  }
}
