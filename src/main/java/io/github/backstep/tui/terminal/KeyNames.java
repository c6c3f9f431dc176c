package io.github.backstep.tui.terminal;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import io.github.backstep.tui.message.Key;
import org.jspecify.annotations.Nullable;

/** Lanterna's keys as ours. */
final class KeyNames {
  private KeyNames() {}

  /** The key, or null for what is no key of ours: half an emoji, an unknown sequence. */
  static @Nullable Key key(KeyStroke stroke) {
    String base = base(stroke);
    if (base.isEmpty()) {
      return null;
    }
    boolean shift = stroke.isShiftDown() && stroke.getKeyType() != KeyType.Character;
    String modifiers =
        (stroke.isCtrlDown() ? "Ctrl-" : "")
            + (stroke.isAltDown() ? "Alt-" : "")
            + (shift || stroke.getKeyType() == KeyType.ReverseTab ? "Shift-" : "");
    return Key.parse(modifiers + base);
  }

  private static String base(KeyStroke stroke) {
    KeyType type = stroke.getKeyType();
    return switch (type) {
      case Character -> character(stroke.getCharacter());
      case ArrowLeft -> "Left";
      case ArrowRight -> "Right";
      case ArrowUp -> "Up";
      case ArrowDown -> "Down";
      case ReverseTab -> "Tab";
      case Unknown, CursorLocation, MouseEvent, EOF -> "";
      default -> type.name();
    };
  }

  private static String character(char c) {
    boolean none = Character.isISOControl(c) || Character.isSurrogate(c);
    return none ? "" : Character.isWhitespace(c) ? "Space" : String.valueOf(c);
  }
}
