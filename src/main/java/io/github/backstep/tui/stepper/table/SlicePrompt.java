package io.github.backstep.tui.stepper.table;

import io.github.backstep.explain.slice.Slice;
import io.github.backstep.explain.slice.SliceException;
import io.github.backstep.explain.slice.SliceParser;
import io.github.backstep.tui.app.Next;
import io.github.backstep.tui.canvas.Region;
import io.github.backstep.tui.line.Hint;
import io.github.backstep.tui.line.Prompts;
import io.github.backstep.tui.message.Input;
import io.github.backstep.tui.message.Key;
import io.github.backstep.tui.stepper.model.Model;
import io.github.backstep.tui.stepper.model.Overlay;
import io.github.backstep.tui.stepper.move.CellMoves;
import io.github.backstep.tui.stepper.scene.Pane;
import io.github.backstep.tui.stepper.sheet.Typing;
import io.github.backstep.tui.theme.Role;
import io.github.backstep.tui.theme.Theme;
import java.util.List;

/**
 * The line in which one types which part of a tensor is to be shown.
 *
 * @param beneath the table, to which it returns
 */
public record SlicePrompt(TensorTable beneath, Typing typing) implements Overlay {
  private static final int WIDTH = 60;

  @Override
  public Next<Model> answer(Model model, Input input) {
    return switch (input instanceof Key key ? key.name() : "") {
      case "Escape", "Ctrl-C" -> TensorTable.showing(model, beneath);
      case "Enter" -> cut(model);
      default ->
          typing
              .after(input, 0)
              .map(after -> TensorTable.showing(model, new SlicePrompt(beneath, after)))
              .orElse(Next.of(model));
    };
  }

  private Next<Model> cut(Model model) {
    Pane pane = model.pane();
    try {
      Slice slice = SliceParser.parse(typing.text(), pane.tensor(), pane.shape());
      TensorTable.Cut cut = new TensorTable.Cut(pane.tensor(), slice);
      Model inside = CellMoves.at(model, pane, slice.outside(slice.inside(model.cell(pane))));
      return TensorTable.showing(inside, beneath.with(cut));
    } catch (SliceException e) {
      String problem = model.session().phrase(String.valueOf(e.getMessage()));
      Typing complaining = typing.complaining(e.column(), problem);
      return TensorTable.showing(model, new SlicePrompt(beneath, complaining));
    }
  }

  @Override
  public void draw(Model model, Region screen) {
    Theme theme = model.session().theme();
    Region ground = screen.dropBottom(1).centred(WIDTH, 7);
    ground.fill(theme.style(Role.POPUP));
    String title = model.session().texts().of("table.slice.title");
    Region inside =
        ground.box(title, theme.style(Role.BORDER_ACTIVE), theme.style(Role.TITLE_ACTIVE));
    inside.fitted(1, 0, model.session().texts().of("table.slice.help"), theme.style(Role.DIM));
    Prompts.line(inside.row(1), "", typing.line(), theme);
    Typing.Complaint complaint = typing.complaint();
    if (!complaint.sentence().isEmpty()) {
      inside.put(1 + complaint.column(), 2, '^', theme.style(Role.ERROR));
      Prompts.complaint(inside.dropTop(3), complaint.sentence(), theme);
    }
  }

  @Override
  public String place() {
    return "table-slice";
  }

  @Override
  public boolean takesText() {
    return true;
  }

  @Override
  public List<Hint> hints() {
    return List.of(Hint.of("Enter", "table-cut"), Hint.of("Escape", "table-back"));
  }
}
