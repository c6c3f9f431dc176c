package io.github.backstep.tui.stepper.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.backstep.language.Language;
import io.github.backstep.language.Texts;
import io.github.backstep.tui.message.Key;
import io.github.backstep.tui.stepper.text.StepperTexts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileLineTest {
  private static final Texts TEXTS = StepperTexts.of(Language.ENGLISH);

  @TempDir Path folder;

  private FileLine entered(FileLine line) {
    return line.entered(folder, TEXTS);
  }

  @Test
  void nothingIsSaidOfANewFile() {
    FileLine entered = entered(FileLine.of(" new.jsonl "));
    assertEquals("new.jsonl", entered.name());
    assertEquals("", entered.complaint());
    assertFalse(entered.replaces());
  }

  @Test
  void aFileThatIsThereIsReplacedByTheSecondEnter() throws IOException {
    Files.writeString(folder.resolve("mine"), "precious");
    FileLine once = entered(FileLine.of("mine"));
    assertEquals("There is a file mine already: Enter replaces it.", once.complaint());
    FileLine twice = entered(once);
    assertEquals("", twice.complaint());
    assertTrue(twice.replaces());
  }

  @Test
  void anotherNameIsAskedAgain() throws IOException {
    Files.writeString(folder.resolve("mine"), "precious");
    Files.writeString(folder.resolve("mine2"), "precious too");
    FileLine other = entered(FileLine.of("mine")).after(Key.parse("2")).orElseThrow();
    assertFalse(other.replaces());
    assertTrue(entered(other).complaint().startsWith("There is a file mine2"));
  }

  @Test
  void aFolderIsNeverReplaced() throws IOException {
    Files.createDirectory(folder.resolve("sub"));
    FileLine once = entered(FileLine.of("sub"));
    assertEquals("sub is a folder. Name a file in it.", once.complaint());
    assertEquals(once, entered(once));
  }

  @Test
  void whatCanBeNoNameIsNone() {
    assertEquals("expected the name of a file", entered(FileLine.of("\0")).complaint());
  }
}
