package io.github.backstep.tui.home;

import io.github.backstep.tui.app.Next;
import io.github.backstep.tui.canvas.Glyph;
import io.github.backstep.tui.canvas.Point;
import io.github.backstep.tui.canvas.Region;
import io.github.backstep.tui.canvas.Spans;
import io.github.backstep.tui.canvas.Style;
import io.github.backstep.tui.theme.Role;
import java.util.ArrayList;
import java.util.List;

/** The front of the home screen: a card for each job. */
final class Front {
  private static final int CARD_ROWS = 5;
  private static final int LEAST_COLUMNS = 44;
  private static final int MOST_COLUMNS = 72;
  private static final int INDENT = 6;

  private Front() {}

  static List<Command> commands(Home at) {
    Jobs jobs = at.jobs();
    List<Command> commands = new ArrayList<>();
    commands.add(Command.of("Enter Right", "open", home -> home.opening(home.jobs().chosen())));
    for (int i = 0; i < jobs.all().size(); i++) {
      int job = i;
      String id = "job-" + jobs.all().get(i).name();
      commands.add(Command.of(String.valueOf(i + 1), id, home -> home.opening(job)));
    }
    Living living = at.living();
    if (living != null) {
      Living anew = living.again();
      commands.add(Command.showing("Space", "living-again", it -> it.with(anew)));
    }
    commands.add(Command.showing("Up k", "job-above", home -> moved(home, -1)));
    commands.add(Command.showing("Down j", "job-below", home -> moved(home, 1)));
    return commands;
  }

  private static Home moved(Home home, int by) {
    return home.with(home.jobs().moved(by));
  }

  /** The place of each card: in a column at the left, as far apart as there is room. */
  private static List<Region> cards(Jobs jobs, Region place) {
    int count = jobs.all().size();
    int rows = Math.min(CARD_ROWS + 3, Math.max(CARD_ROWS, (place.rows() - 2) / count));
    int width = Math.min(MOST_COLUMNS, Math.max(LEAST_COLUMNS, place.columns() * 11 / 20));
    Region column = place.left(width).dropTop(Math.max(1, (place.rows() - rows * count) / 2));
    List<Region> cards = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      cards.add(column.dropTop(i * rows).top(rows));
    }
    return cards;
  }

  static void draw(Home home, Region place) {
    List<Region> cards = cards(home.jobs(), place);
    for (int i = 0; i < cards.size(); i++) {
      draw(home, i, cards.get(i));
    }
    Living living = home.living();
    if (living != null) {
      LivingView.draw(home, living, place.dropLeft(cards.get(0).columns() + 1).inset(0, 1));
    }
  }

  private static void draw(Home home, int index, Region card) {
    Job job = home.jobs().all().get(index);
    boolean isChosen = index == home.jobs().chosen();
    Style title = home.style(isChosen ? Role.SELECTION : Role.STRONG);
    if (isChosen) {
      card.row(0).dropLeft(2).fill(title);
      card.put(0, 0, card.glyphs().get(Glyph.CURRENT), home.style(Role.ACCENT));
    }
    card.text(3, 0, String.valueOf(index + 1), isChosen ? title : home.style(Role.KEY_HINT));
    card.text(INDENT, 0, home.text(title(job)), title);
    Region text = card.dropLeft(INDENT).dropTop(1);
    List<Spans> about =
        Spans.of(home.text(about(job)), home.style(Role.DIM)).wrap(text.columns(), card.glyphs());
    for (int y = 0; y < about.size(); y++) {
      text.text(0, y, about.get(y));
    }
    text.fitted(0, about.size(), job.state(home.look().texts()), home.style(Role.ACCENT));
  }

  private static String title(Job job) {
    return "job." + job.name() + ".title";
  }

  private static String about(Job job) {
    return "job." + job.name() + ".about";
  }

  /** A press on a card opens it. */
  static Next<Home> pressed(Home home, Point at, Region place) {
    List<Region> cards = cards(home.jobs(), place);
    for (int i = 0; i < cards.size(); i++) {
      if (cards.get(i).area().contains(at.x(), at.y())) {
        return home.opening(i);
      }
    }
    return Next.of(home);
  }

  /** In lines of text. */
  static List<Job.Line> told(Home home) {
    List<Job.Line> lines = new ArrayList<>();
    for (int i = 0; i < home.jobs().all().size(); i++) {
      Job job = home.jobs().all().get(i);
      String state = job.state(home.look().texts());
      String words = home.text("told.job", i + 1, home.text(title(job)), home.text(about(job)));
      lines.add(new Job.Line(words + " " + state, i == home.jobs().chosen()));
    }
    return lines;
  }
}
