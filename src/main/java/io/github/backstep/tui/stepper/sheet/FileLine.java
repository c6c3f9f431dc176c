package io.github.backstep.tui.stepper.sheet;

import io.github.backstep.language.Texts;
import io.github.backstep.tui.line.TextLine;
import io.github.backstep.tui.message.Input;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The line in which the name of a file is typed that is to be written.
 *
 * @param complaint what is wrong with the name, empty if nothing is known to be
 * @param replaces whether it has been said that there is such a file, which Enter then replaces
 */
public record FileLine(TextLine line, String complaint, boolean replaces) {
  public static FileLine of(String name) {
    return new FileLine(new TextLine(name), "", false);
  }

  public String name() {
    return line.text().strip();
  }

  /** After a key or a paste; empty if that types nothing. */
  public Optional<FileLine> after(Input input) {
    return line.after(input).map(typed -> of(typed.text()));
  }

  public FileLine complaining(String sentence) {
    return new FileLine(line, sentence, false);
  }

  /**
   * After Enter: with what is to be said before the file is written; no complaint if nothing is.
   */
  public FileLine entered(Path folder, Texts texts) {
    try {
      Path file = folder.resolve(name());
      if (Files.isDirectory(file)) {
        return complaining(texts.of("file.folder", name()));
      }
      return Files.exists(file) && !replaces
          ? new FileLine(line, texts.of("file.exists", name()), true)
          : new FileLine(line, "", replaces);
    } catch (InvalidPathException e) {
      return complaining(texts.of("file.invalid"));
    }
  }
}
