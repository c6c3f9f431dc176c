package io.github.backstep.grade.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.backstep.grade.verdict.Ending;
import io.github.backstep.grade.verdict.Verdict;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What submissions try with files, answers, the environment and the network. */
final class FileTricksIT extends Tricks {
  @ParameterizedTest
  @EnumSource(names = {"NAMESPACES", "NONE"})
  void largeFileCannotBeWritten(Walls walls) throws Exception {
    Verdict verdict = shell(walls, "head -c 60000000 /dev/zero > large && echo 42 > \"$2\"\n");
    assertFalse(verdict.isFullMarks());
  }

  @ParameterizedTest
  @EnumSource(names = {"NAMESPACES", "NONE"})
  void manyFilesAreTooManyBytes(Walls walls) throws Exception {
    String filler =
        "i=0\nwhile :; do head -c 1000000 /dev/zero > \"$HOME/$i\"; i=$((i + 1)); done\n";
    assertEnding(Ending.Kind.TOO_MUCH_OUTPUT, shell(walls, RIGHT + filler));
  }

  @ParameterizedTest
  @EnumSource
  void environmentIsEmpty(Walls walls) throws Exception {
    String names =
        "env | grep = | grep -v '^_=\\|^LS_' | cut -d = -f 1 | sort | tr '\\n' ' ' >&2\nexit 3\n";
    assertEquals(
        "BACKSTEP_RUN HOME LANG OMP_NUM_THREADS PATH PWD TMPDIR",
        shell(walls, names).ending().stderr().replaceAll("OLDPWD |SHLVL ", ""));
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
  void environmentOfTheGraderCannotBeRead(Walls walls) throws Exception {
    String path = "/proc/%d/environ".formatted(ProcessHandle.current().pid());
    assertFalse(shell(walls, "cat %s > /dev/null && ".formatted(path) + RIGHT).isFullMarks());
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.INCLUDE, names = "NAMESPACES")
  void filesElsewhereCannotBeChanged(Walls walls) throws Exception {
    Path precious = Files.writeString(folder.resolve("precious"), "precious");
    String spoil =
        "mount -o remount,rw,bind /\nunshare -rm mount -o remount,rw,bind /\nrm -f %1$s\necho x > %1$s\n"
            .formatted(precious);
    shell(walls, spoil);
    assertEquals("precious", Files.readString(precious));
  }

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.INCLUDE,
      names = {"NAMESPACES", "NO_NETWORK"})
  void networkIsAway(Walls walls) throws Exception {
    String call =
        """
        import socket
        server = socket.socket()
        server.bind(('127.0.0.1', 0))
        server.listen()
        socket.create_connection(server.getsockname(), 5)
        """;
    assertEnding(Ending.Kind.CRASHED, python(walls, call));
  }

  @ParameterizedTest
  @EnumSource
  void missingWallsAreSaid(Walls walls) throws Exception {
    assertEquals(walls.isClosed() ? 0 : 1, shell(walls, RIGHT).notes().size());
  }

  @ParameterizedTest
  @EnumSource(names = {"NAMESPACES", "NONE"})
  void originalIsNotTouched(Walls walls) throws Exception {
    Path original = folder.resolve("team/main.py");
    Files.createDirectories(original.getParent());
    String text = "import os, sys\nopen(__file__, 'w').write('gone')\nos.remove(sys.argv[1])\n";
    Files.writeString(original, text);
    grade(walls, LIMITS, Submissions.of(original.getParent()));
    assertEquals(text, Files.readString(original));
    assertEquals(1, original.getParent().toFile().list().length);
  }

  @ParameterizedTest
  @EnumSource(names = {"NAMESPACES", "NONE"})
  void supportTakesThePlaceOfTheSubmissionsOwn(Walls walls) throws Exception {
    Path team = Files.createDirectories(folder.resolve("team"));
    Files.writeString(team.resolve("harness.txt"), "theirs");
    Files.writeString(team.resolve("run.sh"), "grep -q ours harness.txt && " + RIGHT);
    assertEnding(Ending.Kind.GRADED, grade(walls, LIMITS, Submissions.of(team)));
  }

  @ParameterizedTest
  @EnumSource(names = {"NAMESPACES", "NONE"})
  void lastAnswerCounts(Walls walls) throws Exception {
    assertFalse(shell(walls, RIGHT + "echo 41 > \"$2\"\n").isFullMarks());
    assertEnding(Ending.Kind.GRADED, shell(walls, "echo 41 > \"$2\"\n" + RIGHT));
    assertEnding(Ending.Kind.UNREADABLE_ANSWER, shell(walls, RIGHT + "echo x >> \"$2\"\n"));
  }

  @ParameterizedTest
  @EnumSource(names = {"NAMESPACES", "NONE"})
  void exitCodeAndPrintsDoNotSpeakForIt(Walls walls) throws Exception {
    assertEnding(Ending.Kind.NO_ANSWER, shell(walls, "echo 42; echo PASSED 3/3; exit 0\n"));
    assertEnding(Ending.Kind.CRASHED, shell(walls, RIGHT + "exit 3\n"));
    assertEnding(Ending.Kind.CRASHED, shell(walls, RIGHT + "kill -SEGV $$\n"));
  }

  @ParameterizedTest
  @EnumSource
  void answerMustBeAFileOfItsOwn(Walls walls) throws Exception {
    Path elsewhere = Files.writeString(folder.resolve("elsewhere"), "42");
    List<String> fakes =
        List.of(
            "ln -s %s \"$2\"\n".formatted(elsewhere),
            "ln -s /dev/zero \"$2\"\n",
            "mkfifo \"$2\"\n",
            "mkdir \"$2\"\n");
    for (String fake : fakes) {
      Verdict verdict = shell(walls, fake);
      assertEquals(Ending.Kind.NO_ANSWER, verdict.ending().kind(), fake + verdict.ending());
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"NAMESPACES", "NONE"})
  void answerOfAnotherFolderDoesNotCount(Walls walls) throws Exception {
    String swap =
        """
        d=$(dirname "$2"); mkdir "$HOME/new"; echo 42 > "$HOME/new/answers.json"
        mv "$d" "$d.old" && ln -s "$d.old/home/new" "$d"
        """;
    Verdict verdict = shell(walls, swap + "echo $d >&2\n");
    assertEnding(Ending.Kind.NO_ANSWER, verdict);
    Removal.remove(
        Path.of(verdict.ending().stderr().lines().reduce((a, b) -> b).orElse("") + ".old"));
  }

  @ParameterizedTest
  @EnumSource(names = {"NAMESPACES", "NONE"})
  void hugeAnswerIsNone(Walls walls) throws Exception {
    Verdict verdict =
        shell(
            walls,
            """
            i=0; while [ $i -lt 30 ]; do head -c 500000 /dev/zero; i=$((i+1)); done > "$2"
            exit 0
            """);
    assertFalse(verdict.isFullMarks());
    assertTrue(
        verdict.ending().kind() == Ending.Kind.NO_ANSWER
            || verdict.ending().kind() == Ending.Kind.TOO_MUCH_OUTPUT,
        verdict.ending().toString());
  }

  @ParameterizedTest
  @EnumSource(names = {"NAMESPACES", "NONE"})
  void nothingOfItStaysInTheFolderForTemporaryFiles(Walls walls) throws Exception {
    String locked =
        "mkdir -p a/b; touch a/b/c; chmod 000 a/b a\n"
            + "i=0\n"
            + "while [ $i -lt 300 ]; do mkdir dddddddddddddddddddd; cd dddddddddddddddddddd;"
            + " i=$((i+1)); done\n"
            + "echo \"$2\" >&2; exit 3\n";
    Verdict verdict = shell(walls, locked);
    Path answers = Path.of(verdict.ending().stderr().lines().reduce((a, b) -> b).orElseThrow());
    assertFalse(Files.exists(answers.getParent()), answers.toString());
  }

  @ParameterizedTest
  @EnumSource(names = {"NAMESPACES", "NONE"})
  void stderrIsToldAsFarAsItCanBePrinted(Walls walls) throws Exception {
    Verdict verdict = shell(walls, "printf '\\033[2JTraceback\\n\\a  line 3\\n' >&2\nexit 1\n");
    assertEquals("[2JTraceback\n  line 3", verdict.ending().stderr());
    assertEquals(1, verdict.ending().exitCode());
  }
}
