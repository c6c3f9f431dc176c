package io.github.backstep.tui.home;

import io.github.backstep.language.Sentence;
import io.github.backstep.language.Texts;
import io.github.backstep.trace.file.TraceFile;
import io.github.backstep.trace.replay.Replay;
import io.github.backstep.trace.replay.Replays;
import io.github.backstep.tui.app.Effect;
import io.github.backstep.tui.app.Next;
import io.github.backstep.tui.app.Progress;
import io.github.backstep.tui.canvas.Point;
import io.github.backstep.tui.canvas.Region;
import io.github.backstep.tui.line.TextLine;
import io.github.backstep.tui.message.Input;
import io.github.backstep.tui.stepper.Stepper;
import io.github.backstep.tui.venue.Presentation;
import io.github.backstep.tui.venue.Venue;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Replay: the traces there are to choose from, the examples first, then those of the folder the
 * program was started in.
 *
 * @param isSearched whether that folder has been searched
 * @param asked the path of another file, while it is typed; null otherwise
 */
record TraceShelf(
    Examples examples,
    List<Entry> entries,
    int chosen,
    boolean isSearched,
    @Nullable TextLine asked)
    implements Job {
  TraceShelf {
    entries = List.copyOf(entries);
  }

  /** The examples alone. */
  static TraceShelf of(Examples examples) {
    List<Entry> entries = Examples.NAMES.stream().map(Entry::ofExample).toList();
    return new TraceShelf(examples, entries, 0, false, null);
  }

  @Override
  public String name() {
    return "replay";
  }

  @Override
  public String state(Texts texts) {
    int files = entries.size() - Examples.NAMES.size();
    return isSearched
        ? texts.of("job.replay.found", Examples.NAMES.size(), files)
        : texts.of("job.replay.state", Examples.NAMES.size());
  }

  /** The traces of a folder have been looked for. */
  private record Found(List<Path> files) implements News {
    @Override
    public Next<Home> into(Home home) {
      return found(home, files);
    }
  }

  @Override
  public Next<Home> opened(Home home) {
    Path folder = home.world().folder();
    return Next.of(home)
        .with(
            Effect.of("looking for traces", progress -> new Found(TraceHunt.in(folder, progress))));
  }

  @Override
  public Next<Home> returned(Home home) {
    return opened(home.with(asking(null)));
  }

  /** What is known of files that are still there is shown until they have been read again. */
  private static Next<Home> found(Home home, List<Path> files) {
    TraceShelf shelf = home.jobs().the(TraceShelf.class);
    List<Entry> entries = new ArrayList<>();
    Examples.NAMES.forEach(name -> entries.add(shelf.known(Entry.ofExample(name))));
    files.forEach(file -> entries.add(shelf.known(Entry.ofFile(file, home.world().folder()))));
    int chosen = Math.min(shelf.chosen, entries.size() - 1);
    TraceShelf full = new TraceShelf(shelf.examples, entries, chosen, true, shelf.asked);
    return Next.of(home.with(full)).with(entries.get(0).read(shelf.examples));
  }

  private Entry known(Entry entry) {
    return entries.stream().filter(entry::isSameTrace).findFirst().orElse(entry);
  }

  /** Puts what has been read of a trace in its place, and reads the next one. */
  static Next<Home> read(Home home, Entry read) {
    TraceShelf shelf = home.jobs().the(TraceShelf.class);
    List<Entry> entries = new ArrayList<>(shelf.entries);
    entries.replaceAll(entry -> entry.isSameTrace(read) ? read : entry);
    Home known =
        home.with(
            new TraceShelf(shelf.examples, entries, shelf.chosen, shelf.isSearched, shelf.asked));
    int next = entries.indexOf(read) + 1;
    return next > 0 && next < entries.size()
        ? Next.of(known).with(entries.get(next).read(shelf.examples))
        : Next.of(known);
  }

  Entry entry() {
    return entries.get(chosen);
  }

  private TraceShelf at(int entry) {
    int inside = Math.max(0, Math.min(entries.size() - 1, entry));
    return new TraceShelf(examples, entries, inside, isSearched, asked);
  }

  private TraceShelf asking(@Nullable TextLine path) {
    return new TraceShelf(examples, entries, chosen, isSearched, path);
  }

  private static TraceShelf shelf(Home home) {
    return home.jobs().the(TraceShelf.class);
  }

  @Override
  public List<Command> commands() {
    if (asked != null) {
      return List.of(
          Command.of("Enter", "replay-open", home -> shelf(home).openAsked(home)),
          Command.showing("Escape Ctrl-C", "close", home -> home.with(shelf(home).asking(null))));
    }
    List<Command> commands = new ArrayList<>();
    commands.add(Command.of("Enter Right", "replay-open", home -> shelf(home).openChosen(home)));
    commands.add(
        Command.showing(
            "/", "replay-other", home -> home.with(shelf(home).asking(TextLine.EMPTY))));
    commands.addAll(
        ListKeys.of(
            (home, line) -> home.with(shelf(home).at(line.applyAsInt(shelf(home).chosen)))));
    return commands;
  }

  private Next<Home> openChosen(Home home) {
    return open(home, entry().name(), () -> entry().path(examples));
  }

  private Next<Home> openAsked(Home home) {
    String path = String.valueOf(asked == null ? "" : asked.text()).strip();
    if (path.isEmpty()) {
      return Next.of(home.with(asking(null)));
    }
    try {
      Path file = home.world().folder().resolve(path);
      return open(home, path, () -> file);
    } catch (InvalidPathException e) {
      return Next.of(home.saying("replay.no-path", path));
    }
  }

  /** Where the file of a trace is, once it is there. */
  private interface Place {
    Path path();
  }

  private static Next<Home> open(Home home, String name, Place place) {
    Path data = home.world().dataFolder();
    return new Errand(Sentence.of("replay.opening", name))
        .begin(home, progress -> new ToReplay(replay(place.path(), data, progress)));
  }

  private static Replay replay(Path path, Path data, Progress progress) {
    TraceFile file = TraceFile.open(path, (bytes, length) -> !progress.cancelled());
    try {
      return Replays.of(file, data);
    } catch (RuntimeException e) {
      file.close();
      throw e;
    }
  }

  /** The stepper on a trace. */
  private record ToReplay(Replay replay) implements Departure {
    @Override
    public void visit(Venue venue, Presentation how) {
      Stepper.visit(replay, venue, how);
    }

    @Override
    public void close() {
      replay.file().close();
    }
  }

  @Override
  public Next<Home> typed(Home home, Input input) {
    Optional<TextLine> typed = asked == null ? Optional.empty() : asked.after(input);
    return Next.of(
        typed
            .map(path -> home.with(asking(path)))
            .orElseGet(() -> asked == null ? home.unbound(input) : home));
  }

  /** A press chooses a trace; on the chosen one it opens it. */
  @Override
  public Next<Home> pressed(Home home, Point at, Region place) {
    int pressed = new TraceShelfView(home, this, place).entryAt(at);
    if (pressed < 0) {
      return Next.of(home);
    }
    return pressed == chosen ? openChosen(home) : Next.of(home.with(at(pressed)));
  }

  @Override
  public boolean takesText() {
    return asked != null;
  }

  @Override
  public String typing(Home home) {
    return asked == null ? "" : home.text("replay.path") + " " + asked.text();
  }

  @Override
  public void draw(Home home, Region place) {
    new TraceShelfView(home, this, place).draw();
  }

  @Override
  public List<Line> told(Home home) {
    return TraceShelfReport.of(home, this);
  }
}
