package io.github.backstep.tui.venue;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether somebody opens a screen for the first time. An empty file among the user's state,
 * as the XDG base directory specification has it, remembers that it has been seen.
 *
 * @param mark that file; null where a user has no place for it
 */
public record FirstVisit(@Nullable Path mark) {
  /** By the environment of a user, of the stepper. */
  public static FirstVisit in(Map<String, String> environment) {
    return in(environment, "seen");
  }

  /** By the environment of a user, of the home screen. */
  public static FirstVisit ofHome(Map<String, String> environment) {
    return in(environment, "seen-home");
  }

  private static FirstVisit in(Map<String, String> environment, String mark) {
    return new FirstVisit(
        absolute(environment.getOrDefault("XDG_STATE_HOME", ""))
            .or(() -> absolute(environment.getOrDefault("HOME", "")).map(FirstVisit::stateHome))
            .map(state -> state.resolve("backstep").resolve(mark))
            .orElse(null));
  }

  private static Path stateHome(Path home) {
    return home.resolve(".local").resolve("state");
  }

  private static Optional<Path> absolute(String folder) {
    return folder.startsWith("/") ? Optional.of(Path.of(folder)) : Optional.empty();
  }

  /** Whether this is the first time; the next will not be, unless that cannot be remembered. */
  public boolean isNow() {
    if (mark == null) {
      return true;
    }
    try {
      Files.createDirectories(mark.toAbsolutePath().getParent());
      Files.createFile(mark);
      return true;
    } catch (FileAlreadyExistsException e) {
      return !Files.exists(mark);
    } catch (IOException | SecurityException e) {
      return true;
    }
  }
}
