package io.github.backstep.tui.home;

import io.github.backstep.language.Texts;
import io.github.backstep.tui.app.App;
import io.github.backstep.tui.app.EffectFailed;
import io.github.backstep.tui.app.Next;
import io.github.backstep.tui.app.Tick;
import io.github.backstep.tui.canvas.Region;
import io.github.backstep.tui.canvas.Size;
import io.github.backstep.tui.message.Input;
import io.github.backstep.tui.message.Message;
import io.github.backstep.tui.venue.Appearance;
import io.github.backstep.tui.venue.Presentation;
import io.github.backstep.tui.venue.SmallScreen;
import io.github.backstep.tui.venue.Venue;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The home screen as a model–update–view program. */
public final class HomeScreen implements App<Home> {
  private static final String[] BUNDLES = {"home", "lessons", "form", "replay", "exercises"};

  HomeScreen() {}

  /**
   * Takes over the terminal, or its keys, until the user quits: at home, and wherever one goes from
   * there.
   *
   * @throws io.github.backstep.tui.terminal.TerminalUnavailable if no screen can be drawn
   */
  public static void open(World world, Presentation how) {
    try (Examples examples = new Examples();
        Venue venue = Venue.open(how)) {
      Jobs jobs = jobs(world, examples);
      Home home = stay(begin(first(world, jobs, venue)), venue);
      for (Departure next = departure(home); next != null; next = departure(home)) {
        visit(next, venue, how.fromHome());
        home = stay(home.back(venue.size()), venue);
      }
    }
  }

  private static Home stay(Next<Home> next, Venue venue) {
    return venue.run(new HomeScreen(), next, new HomeTeller());
  }

  private static @Nullable Departure departure(Home home) {
    return home.situation().departure();
  }

  private static void visit(Departure departure, Venue venue, Presentation how) {
    try {
      departure.visit(venue, how);
    } finally {
      departure.close();
    }
  }

  /** What there is to do. */
  static Jobs jobs(World world, Examples examples) {
    return new Jobs(
        List.of(
            Syllabus.of(world.lessons()),
            StepForm.FRESH,
            TraceShelf.of(examples),
            Workbook.of(world.exercises())),
        0,
        false);
  }

  private static Home first(World world, Jobs jobs, Venue venue) {
    Home home = first(world, jobs, venue.appearance(), venue.size());
    return venue instanceof Venue.OnScreen ? home.with(Living.begin()) : home;
  }

  /** What has been done of the lessons and the exercises stands on their cards. */
  static Next<Home> begin(Home home) {
    Next<Home> lessons = Syllabus.in(home).opened(home);
    return lessons.with(Workbook.in(home).opened(home).effects().get(0));
  }

  /** The front as it opens, without its picture. */
  static Home first(World world, Jobs jobs, Appearance look, Size size) {
    Texts own = Texts.of(look.texts().language(), HomeScreen.class, BUNDLES);
    Home home = new Home(world, look.with(own), size, jobs, Situation.CALM, null);
    return world.firstVisit().isNow() ? home.saying("home.welcome") : home;
  }

  @Override
  public Next<Home> update(Home home, Message message) {
    if (message instanceof Input input) {
      return Answers.to(input, home);
    }
    if (message instanceof News news) {
      return news.into(home);
    }
    if (message instanceof Tick) {
      Living living = home.living();
      return living == null ? Next.of(home) : living.next(home);
    }
    if (message instanceof EffectFailed failure) {
      throw failure.unchecked();
    }
    return Next.of(home);
  }

  @Override
  public void view(Home home, Region screen) {
    if (SmallScreen.is(screen)) {
      SmallScreen.draw(home.place(), screen, home.look());
      return;
    }
    Frame frame = Frame.of(screen);
    frame.drawHeader(home);
    if (home.jobs().isOpen()) {
      home.jobs().current().draw(home, frame.page());
    } else {
      Front.draw(home, frame.page());
    }
    Integer help = home.situation().help();
    if (help != null) {
      HelpPanel.draw(home, help, screen);
    }
    frame.drawFooter(home);
  }

  /** The picture lives on while one looks at it. */
  @Override
  public @Nullable Duration tick(Home home) {
    Living living = home.living();
    return living == null || home.jobs().isOpen() ? null : living.pace();
  }

  @Override
  public boolean finished(Home home) {
    return home.situation().over() || home.situation().departure() != null;
  }
}
