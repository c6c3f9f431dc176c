package io.github.backstep.tui.stepper.view;

import io.github.backstep.network.Program;
import io.github.backstep.tui.stepper.model.Model;
import io.github.backstep.tui.stepper.scene.Position;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The operations as lines with a heading for each phase, shifted so that the current one is in
 * view.
 *
 * @param first the line that stands at the top
 */
public record OperationList(List<Line> lines, int first) {
  /** A heading, or an operation. */
  public record Line(int op, boolean isPhase) {}

  public static OperationList of(Model model, int rows) {
    List<Line> lines = new ArrayList<>();
    Program program = model.program();
    int current = 0;
    for (int op = 0; op < program.size(); op++) {
      if (Position.beginsPhase(program, op)) {
        lines.add(new Line(op, true));
      }
      current = op == model.position().op() ? lines.size() : current;
      lines.add(new Line(op, false));
    }
    int first = Math.max(0, Math.min(current - rows / 2, lines.size() - rows));
    return new OperationList(List.copyOf(lines), first);
  }

  /** The line at a row of the screen, null below the last. */
  public @Nullable Line at(int y) {
    int index = first + y;
    return y >= 0 && index < lines.size() ? lines.get(index) : null;
  }
}
