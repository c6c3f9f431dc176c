package io.github.backstep.tui.terminal;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import com.googlecode.lanterna.input.MouseAction;
import io.github.backstep.tui.message.EndOfInput;
import io.github.backstep.tui.message.Input;
import io.github.backstep.tui.message.Key;
import io.github.backstep.tui.message.Mouse;
import io.github.backstep.tui.message.Paste;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Turns what Lanterna reads into inputs: names keys, gathers what lies between the marks of a
 * paste, and joins drags that nobody has looked at yet into their last.
 */
final class InputTranslator {
  private static final int LONGEST_PASTE = 1 << 20;

  private @Nullable StringBuilder paste;

  /** Adds what a stroke means to the end of the list. */
  void translate(KeyStroke stroke, List<Input> inputs) {
    Input input = translate(stroke);
    if (input == null) {
      return;
    }
    if (isDrag(input) && !inputs.isEmpty() && isDrag(inputs.get(inputs.size() - 1))) {
      inputs.set(inputs.size() - 1, input);
    } else {
      inputs.add(input);
    }
  }

  private static boolean isDrag(Input input) {
    return input instanceof Mouse mouse && mouse.is(Mouse.Action.DRAG);
  }

  private @Nullable Input translate(KeyStroke stroke) {
    if (stroke.getKeyType() == KeyType.EOF) {
      return new EndOfInput();
    }
    if (stroke instanceof PasteMark mark) {
      return mark.begins() ? beginPaste() : endPaste();
    }
    if (paste != null) {
      return pasted(paste, stroke);
    }
    return stroke instanceof MouseAction action ? mouse(action) : KeyNames.key(stroke);
  }

  private @Nullable Input beginPaste() {
    paste = new StringBuilder();
    return null;
  }

  private @Nullable Input endPaste() {
    Input whole = paste == null ? null : new Paste(paste.toString());
    paste = null;
    return whole;
  }

  /** Text holds no Escape and no Ctrl-C: those are the user, and the end mark has been lost. */
  private @Nullable Input pasted(StringBuilder text, KeyStroke stroke) {
    Key key = KeyNames.key(stroke);
    if (key != null && (key.is("Escape") || key.is("Ctrl-C"))) {
      return endPaste();
    }
    Character c = stroke.getCharacter();
    if (c != null && text.length() < LONGEST_PASTE) {
      text.append((char) c);
    }
    return null;
  }

  private static @Nullable Mouse mouse(MouseAction action) {
    Mouse.Action what =
        switch (action.getActionType()) {
          case CLICK_DOWN -> Mouse.Action.PRESS;
          case CLICK_RELEASE -> Mouse.Action.RELEASE;
          case DRAG -> Mouse.Action.DRAG;
          case SCROLL_UP -> Mouse.Action.SCROLL_UP;
          case SCROLL_DOWN -> Mouse.Action.SCROLL_DOWN;
          case MOVE -> null;
        };
    return what == null
        ? null
        : new Mouse(
            what,
            action.getPosition().getColumn(),
            action.getPosition().getRow(),
            action.getButton());
  }
}
