package io.github.backstep.tui.home;

import io.github.backstep.language.Texts;
import io.github.backstep.tui.app.Effect;
import io.github.backstep.tui.app.Next;
import io.github.backstep.tui.app.Progress;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/**
 * A trace one can choose: an example, or a file.
 *
 * @param name of the example, or of the file as it is found from here
 * @param file where it lies; empty for an example
 * @param headline empty as long as it has not been read
 */
record Entry(String name, Optional<Path> file, Optional<Headline> headline) {
  static Entry ofExample(String name) {
    return new Entry(name, Optional.empty(), Optional.empty());
  }

  static Entry ofFile(Path path, Path folder) {
    return new Entry(folder.relativize(path).toString(), Optional.of(path), Optional.empty());
  }

  boolean isExample() {
    return file.isEmpty();
  }

  boolean isSameTrace(Entry other) {
    return name.equals(other.name) && file.equals(other.file);
  }

  Entry with(Optional<Headline> other) {
    return new Entry(name, file, other);
  }

  /** The file to read; unpacks it if it is an example. */
  Path path(Examples examples) {
    return file.orElseGet(() -> examples.unpacked(name));
  }

  /** What there is to look at in it; empty where only its recorder knows. */
  String advice(Texts texts) {
    return isExample() ? texts.of("replay.example." + name) : "";
  }

  /** The headline of a trace has been read, or that was given up. */
  record Read(Entry entry) implements News {
    @Override
    public Next<Home> into(Home home) {
      return entry.headline().isEmpty() ? Next.of(home) : TraceShelf.read(home, entry);
    }
  }

  /** The effect that reads the headline. */
  Effect read(Examples examples) {
    return Effect.of("reading", progress -> read(examples, progress));
  }

  private Read read(Examples examples, Progress progress) {
    try {
      return new Read(
          progress.cancelled()
              ? with(Optional.empty())
              : with(Optional.of(Headline.of(path(examples), progress))));
    } catch (CancellationException e) {
      return new Read(with(Optional.empty()));
    }
  }
}
