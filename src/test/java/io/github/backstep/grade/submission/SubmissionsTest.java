package io.github.backstep.grade.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is run of what was handed in. */
final class SubmissionsTest {
  @TempDir private Path folder;

  private Path file(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, "");
  }

  private static String error(Path source) {
    return assertThrows(SubmissionException.class, () -> Submissions.of(source)).getMessage();
  }

  @Test
  void fileIsRunByItsEnding() throws IOException {
    assertEquals(new Start.Python("ada.py"), Submissions.of(file("ada.py")).start());
    assertEquals(new Start.Java("Ada.java"), Submissions.of(file("Ada.java")).start());
    assertEquals(new Start.Shell("sh './it'\\''s.sh'"), Submissions.of(file("it's.sh")).start());
    assertEquals(new Start.Python("./-c.py"), Submissions.of(file("-c.py")).start());
    assertEquals("ada.py", Submissions.of(file("ada.py")).label());
  }

  @Test
  void traceIsNotRun() throws IOException {
    assertTrue(Submissions.of(file("run.jsonl")).isTrace());
    assertTrue(Submissions.of(file("run.jsonl.gz")).isTrace());
  }

  @Test
  void folderIsRunByTheFirstUsualName() throws IOException {
    file("ada/helper.py");
    file("ada/main.py");
    file("ada/student.py");
    assertEquals(
        new Submission("ada", folder.resolve("ada"), new Start.Python("student.py")),
        Submissions.of(folder.resolve("ada")));
  }

  @Test
  void onlyProgramOfAFolderIsRun() throws IOException {
    file("ada/softmax.py");
    file("ada/notes.txt");
    file("ada/__pycache__/softmax.pyc");
    assertEquals(new Start.Python("softmax.py"), Submissions.of(folder.resolve("ada")).start());
  }

  @Test
  void folderOfAnArchiveIsLookedInto() throws IOException {
    file("ada/ada-main/.git/config");
    file("ada/ada-main/Student.java");
    assertEquals(
        new Submission("ada", folder.resolve("ada/ada-main"), new Start.Java("Student.java")),
        Submissions.of(folder.resolve("ada")));
  }

  @Test
  void whatIsUnclearSaysWhatToHandIn() throws IOException {
    file("ada/a.py");
    file("ada/b.py");
    assertEquals(
        folder.resolve("ada")
            + ": expected one of student.py, solution.py, main.py, Student.java, Solution.java,"
            + " Main.java, run.sh, or one program, got a.py, b.py. Hand in a .py or .java file, a"
            + " trace (.jsonl, .jsonl.gz), a folder with one program in it, or say how to run it"
            + " with --cmd",
        error(folder.resolve("ada")));
    assertTrue(error(file("essay.txt")).contains("expected a program or a trace, got 'essay.txt'"));
    Files.createDirectories(folder.resolve("empty"));
    assertTrue(error(folder.resolve("empty")).contains("got an empty folder"));
    assertEquals(
        folder.resolve("no.py")
            + ": there is no such file or folder. Give the path of the submission",
        error(folder.resolve("no.py")));
  }

  @Test
  void notebooksAndArchivesAreToldWhatBecomesOfThem() throws IOException {
    file("ada/perceptron.ipynb");
    String notebook =
        folder.resolve("ada/perceptron.ipynb")
            + ": expected a program or a trace, got a notebook. Save its code as a .py file:"
            + " jupyter nbconvert --to script perceptron.ipynb";
    assertEquals(notebook, error(folder.resolve("ada")));
    assertEquals(notebook, error(folder.resolve("ada/perceptron.ipynb")));
    for (String name : List.of("ada.zip", "ADA.ZIP", "ada.tar.gz", "ada.7z")) {
      assertEquals(
          folder.resolve(name)
              + ": expected a program or a trace, got an archive. Unpack it into a folder, and hand"
              + " that in",
          error(file(name)));
    }
  }

  @Test
  void onlyTraceOfAFolderIsTaken() throws IOException {
    Path trace = file("ada/run.jsonl.gz");
    assertEquals(
        new Submission("ada", trace, new Start.Nothing()), Submissions.of(folder.resolve("ada")));
  }

  @Test
  void commandIsGivenToTheShell() throws IOException {
    file("ada/a.out");
    assertEquals(
        new Start.Shell("./a.out"), Submissions.command("./a.out", folder.resolve("ada")).start());
  }

  @Test
  void copyLeadsNowhereElseAndHasAnEnd() throws IOException {
    file("ada/sub/a.py");
    file("ada/.git/config");
    Files.createSymbolicLink(folder.resolve("ada/link"), folder);
    Path copy = Files.createDirectory(folder.resolve("copy"));
    FolderCopy.copy(folder.resolve("ada"), copy, 100);
    try (var all = Files.walk(copy)) {
      assertEquals(3, all.count());
    }
    Files.write(folder.resolve("ada/large"), new byte[101]);
    Path other = Files.createDirectory(folder.resolve("other"));
    SubmissionException tooLarge =
        assertThrows(
            SubmissionException.class, () -> FolderCopy.copy(folder.resolve("ada"), other, 100));
    assertTrue(tooLarge.getMessage().contains("got more"), tooLarge.getMessage());
  }
}
