package io.github.backstep.tui.terminal;

import com.googlecode.lanterna.input.CharacterPattern;
import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Any control sequence at all, {@code ESC [ parameters final}, or a single-shift {@code ESC O x}.
 *
 * @see "ECMA-48, 5.4: control sequences"
 */
final class UnknownSequence implements CharacterPattern {
  private static final int LONGEST = 64;

  @Override
  public @Nullable Matching match(List<Character> seq) {
    if (seq.get(0) != 0x1b || seq.size() > LONGEST) {
      return null;
    }
    if (seq.size() == 1) {
      return Matching.NOT_YET;
    }
    return switch (seq.get(1)) {
      case '[' -> controlSequence(seq);
      case 'O' -> seq.size() == 2 ? Matching.NOT_YET : seq.size() == 3 ? unknown() : null;
      default -> null;
    };
  }

  private static @Nullable Matching controlSequence(List<Character> seq) {
    for (int i = 2; i < seq.size(); i++) {
      char c = seq.get(i);
      if (c >= 0x40 && c <= 0x7e) {
        return i == seq.size() - 1 ? unknown() : null;
      }
      if (c < 0x20 || c > 0x7e) {
        return null;
      }
    }
    return Matching.NOT_YET;
  }

  private static Matching unknown() {
    return new Matching(new KeyStroke(KeyType.Unknown));
  }
}
