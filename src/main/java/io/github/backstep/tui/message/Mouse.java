package io.github.backstep.tui.message;

/**
 * Something done with the mouse at a cell of the screen.
 *
 * @param button 1 left, 2 middle, 3 right; 0 for the wheel and where the terminal does not say
 */
public record Mouse(Action action, int x, int y, int button) implements Input {
  /** What was done. */
  public enum Action {
    PRESS,
    DRAG,
    RELEASE,
    SCROLL_UP,
    SCROLL_DOWN
  }

  public boolean is(Action wanted) {
    return action == wanted;
  }
}
