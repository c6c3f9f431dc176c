package io.github.backstep.tui.terminal;

import com.googlecode.lanterna.TerminalPosition;
import com.googlecode.lanterna.input.CharacterPattern;
import com.googlecode.lanterna.input.MouseAction;
import com.googlecode.lanterna.input.MouseActionType;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A mouse report, {@code ESC [ < button ; column ; row M}, with {@code m} for a release.
 *
 * @see "XTerm Control Sequences: Extended coordinates, SGR (1006)"
 */
final class SgrMouse implements CharacterPattern {
  private static final Pattern REPORT =
      Pattern.compile("\033\\[<(\\d{1,4});(\\d{1,5});(\\d{1,5})([Mm])");
  private static final int MOTION = 32;
  private static final int WHEEL = 64;

  @Override
  public @Nullable Matching match(List<Character> seq) {
    StringBuilder text = new StringBuilder(seq.size());
    seq.forEach(text::append);
    Matcher report = REPORT.matcher(text);
    if (report.matches()) {
      return new Matching(action(report));
    }
    return report.hitEnd() ? Matching.NOT_YET : null;
  }

  private static MouseAction action(Matcher report) {
    int code = Integer.parseInt(report.group(1));
    boolean pressed = report.group(4).equals("M");
    TerminalPosition at =
        new TerminalPosition(
            Integer.parseInt(report.group(2)) - 1, Integer.parseInt(report.group(3)) - 1);
    return new MouseAction(type(code, pressed), button(code), at);
  }

  private static MouseActionType type(int code, boolean pressed) {
    if ((code & WHEEL) != 0) {
      return switch (code & 3) {
        case 0 -> MouseActionType.SCROLL_UP;
        case 1 -> MouseActionType.SCROLL_DOWN;
        default -> MouseActionType.MOVE;
      };
    }
    if ((code & MOTION) != 0) {
      return (code & 3) == 3 ? MouseActionType.MOVE : MouseActionType.DRAG;
    }
    return pressed ? MouseActionType.CLICK_DOWN : MouseActionType.CLICK_RELEASE;
  }

  /** 1 to 3 from the left; 0 if no button or the wheel. */
  private static int button(int code) {
    return (code & WHEEL) != 0 ? 0 : ((code & 3) + 1) % 4;
  }
}
