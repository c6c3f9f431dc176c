package io.github.backstep.tui.stepper.table;

import io.github.backstep.language.Texts;
import io.github.backstep.tui.app.Effect;
import io.github.backstep.tui.message.Message;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Writing a copy into a file: beside its place first, so that there is never half of one.
 *
 * @param force whether to replace a file of that name
 */
public record Copying(Path file, boolean force, Texts texts) {
  /** It has ended, and how. */
  public record Copied(String notice) implements Message {}

  public Effect effect(TensorCopy copy) {
    return Effect.of("writing " + file, progress -> new Copied(write(copy)));
  }

  private String write(TensorCopy copy) {
    String name = file.toString();
    try {
      write(copy.in(TensorCopy.Format.of(name).orElseThrow()));
      return texts.of("table.copy.done", copy.cells().size(), name);
    } catch (FileAlreadyExistsException e) {
      return texts.of("table.copy.meanwhile", name);
    } catch (NoSuchFileException e) {
      return texts.of("table.copy.no-folder", name);
    } catch (AccessDeniedException e) {
      return texts.of("table.copy.denied", name);
    } catch (IOException e) {
      return texts.of("table.copy.failed", name, String.valueOf(e.getMessage()));
    }
  }

  private void write(String content) throws IOException {
    Path place = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    Path partial = Files.createTempFile(place.getParent(), "copy", ".partial");
    try {
      Files.writeString(partial, content);
      move(partial, place);
    } finally {
      Files.deleteIfExists(partial);
    }
  }

  private void move(Path partial, Path place) throws IOException {
    if (force) {
      Files.move(partial, place, StandardCopyOption.ATOMIC_MOVE);
    } else {
      Files.move(partial, place);
    }
  }
}
