package io.github.backstep.tui.home;

import io.github.backstep.language.Texts;
import io.github.backstep.tui.app.Next;
import io.github.backstep.tui.canvas.Point;
import io.github.backstep.tui.canvas.Region;
import io.github.backstep.tui.message.Input;
import java.util.List;

/** One of the things there are to do: a card on the front of the home screen, and a page. */
interface Job {
  /** What this is called among the texts: {@code job.NAME.title} and the like. */
  String name();

  /** How it stands, in a few words for its card. */
  String state(Texts texts);

  /** What follows from opening the page, and when one stays in it after all. */
  Next<Home> opened(Home home);

  /** What follows from coming back to it from where one went. */
  default Next<Home> returned(Home home) {
    return opened(home);
  }

  /** The keys of the page, the most important first; those of every page come on top. */
  List<Command> commands();

  /** The answer to what none of these keys is: typed and pasted text. */
  Next<Home> typed(Home home, Input input);

  /**
   * The answer to a press of the mouse.
   *
   * @param at where, on the whole screen
   * @param place where the page is drawn
   */
  Next<Home> pressed(Home home, Point at, Region place);

  /** Draws the page. */
  void draw(Home home, Region place);

  /** The page in lines of text. */
  List<Line> told(Home home);

  /** Whether characters are typed here, so that {@code ?} is one of them and no question. */
  default boolean takesText() {
    return false;
  }

  /** The line that is being typed, where characters are. */
  default String typing(Home home) {
    return "";
  }

  /** A line of a page that is told. */
  record Line(String text, boolean isChosen) {
    static Line of(String text) {
      return new Line(text, false);
    }
  }
}
