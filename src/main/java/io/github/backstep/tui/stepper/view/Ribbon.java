package io.github.backstep.tui.stepper.view;

import io.github.backstep.network.Op;
import io.github.backstep.network.Phase;
import io.github.backstep.network.Program;
import io.github.backstep.tui.canvas.Glyphs;
import io.github.backstep.tui.stepper.journey.Session;
import io.github.backstep.tui.stepper.text.Symbols;
import java.util.ArrayList;
import java.util.List;

/**
 * The program laid out on one line, so wide that it may have to be shifted: the phases' names, and
 * after each the tensors it writes.
 */
public record Ribbon(List<Piece> pieces) {
  /**
   * A word on the line.
   *
   * @param op the operation that writes the tensor named, or the first of the phase named
   * @param isPhase whether this is a phase's name
   */
  record Piece(String text, int x, int op, Phase phase, boolean isPhase) {
    int end() {
      return x + text.length();
    }
  }

  public static Ribbon of(Program program, Session session) {
    Glyphs glyphs = session.glyphs();
    List<Piece> pieces = new ArrayList<>();
    int x = 1;
    for (int i = 0; i < program.size(); i++) {
      Op op = program.op(i);
      if (i == 0 || program.op(i - 1).phase() != op.phase()) {
        x += i == 0 ? 0 : 1;
        pieces.add(new Piece(name(op.phase(), session), x, i, op.phase(), true));
        x = pieces.get(pieces.size() - 1).end() + 1;
      }
      pieces.add(new Piece(glyphs.of(Symbols.of(op.writes())), x, i, op.phase(), false));
      x = pieces.get(pieces.size() - 1).end() + 1;
    }
    return new Ribbon(List.copyOf(pieces));
  }

  private static String name(Phase phase, Session session) {
    return session.glyphs().of(Phases.name(phase, session.texts()));
  }

  int width() {
    return pieces.get(pieces.size() - 1).end() + 1;
  }

  /** How far to shift the line to the left so that an operation stands near the middle. */
  public int shift(int op, int columns) {
    Piece current =
        pieces.stream()
            .filter(piece -> !piece.isPhase() && piece.op() == op)
            .findFirst()
            .orElseThrow();
    int wanted = (current.x() + current.end()) / 2 - columns / 2;
    return Math.max(0, Math.min(wanted, width() - columns));
  }

  /** The operation drawn at a column of the shifted line, or −1. */
  public int opAt(int column) {
    return pieces.stream()
        .filter(piece -> column >= piece.x() && column < piece.end())
        .mapToInt(Piece::op)
        .findFirst()
        .orElse(-1);
  }
}
