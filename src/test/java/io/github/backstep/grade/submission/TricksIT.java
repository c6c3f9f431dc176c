package io.github.backstep.grade.submission;

import static io.github.backstep.Eventually.eventually;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.backstep.grade.verdict.Ending;
import io.github.backstep.grade.verdict.Verdict;
import io.github.backstep.language.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What submissions try, behind each kind of walls that this machine has: programs of the shell and
 * of Python, run for real.
 */
final class TricksIT {
  private static final long MEGABYTE = 1 << 20;

  /** Generous to a slow machine, and short to those that go beyond it on purpose. */
  private static final Limits LIMITS =
      new Limits(Duration.ofSeconds(30), 200 * MEGABYTE, MEGABYTE, 8 * MEGABYTE, 24);

  private static final Limits SHORT = LIMITS.withTime(Duration.ofMillis(700));

  private static final String RIGHT = "echo 42 > \"$2\"\n";

  private static final Programs PROGRAMS = new Programs();
  private static final Map<Object, Boolean> HELD = new ConcurrentHashMap<>();

  @TempDir private Path folder;

  /** A word that is in the command line of everything a trick leaves behind. */
  private String trail;

  @BeforeEach
  void newTrail() {
    trail = "backstep-trick-" + UUID.randomUUID();
  }

  private Verdict grade(Walls walls, Limits limits, String file, String text) throws IOException {
    Path source = folder.resolve(file);
    Files.createDirectories(source.getParent());
    Files.writeString(source, text);
    return grade(walls, limits, Submissions.of(source));
  }

  private static Verdict grade(Walls walls, Limits limits, Submission submission) {
    assumeTrue(PROGRAMS.has(submission.start()), "skipped: there is no Python here");
    assumeTrue(
        HELD.computeIfAbsent(
            List.of(walls, PROGRAMS.first(submission.start())),
            it -> Site.of(walls).holds(PROGRAMS.first(submission.start()))),
        "skipped: this machine has no " + walls);
    try (Grader grader = Grader.on(program -> Site.of(walls), limits, Language.ENGLISH)) {
      return grader.grade(new Addition(), submission);
    }
  }

  private Verdict shell(Walls walls, String text) throws IOException {
    return grade(walls, LIMITS, "trick.sh", text);
  }

  private Verdict python(Walls walls, String text) throws IOException {
    return grade(walls, LIMITS, "trick.py", text);
  }

  private static void assertEnding(Ending.Kind kind, Verdict verdict) {
    assertEquals(kind, verdict.ending().kind(), () -> verdict.ending().toString());
    assertEquals(verdict.ending().isGraded(), verdict.isFullMarks());
  }

  private void assertNothingIsLeft() throws Exception {
    eventually(
        "nothing runs that was started by " + trail,
        () -> ProcessHandle.allProcesses().noneMatch(it -> bears(it, trail)));
  }

  private static boolean bears(ProcessHandle process, String word) {
    return process.info().commandLine().orElse("").contains(word)
        || Stream.of(process.info().arguments().orElse(new String[0]))
            .anyMatch(argument -> argument.contains(word));
  }

  private String sleeper() {
    return "sh -c 'sleep 300; : %s'".formatted(trail);
  }

  @ParameterizedTest
  @EnumSource
  void honestProgramsPass(Walls walls) throws Exception {
    assertEnding(Ending.Kind.GRADED, shell(walls, RIGHT));
    String sum =
        "import json, sys\nprint(sum(json.load(open(sys.argv[1]))), file=open(sys.argv[2], 'w'))\n";
    assertEnding(Ending.Kind.GRADED, python(walls, sum));
  }

  @ParameterizedTest
  @EnumSource(names = {"NAMESPACES", "NONE"})
  void hangingProgramIsStopped(Walls walls) throws Exception {
    Verdict verdict = grade(walls, SHORT, "trick.sh", RIGHT + sleeper() + "\n");
    assertEnding(Ending.Kind.TIMED_OUT, verdict);
    assertTrue(verdict.wallTime().compareTo(SHORT.time().plusSeconds(2)) < 0);
    assertNothingIsLeft();
  }

  @ParameterizedTest
  @EnumSource(names = {"NAMESPACES", "NONE"})
  void programThatListensToNoSignalIsStopped(Walls walls) throws Exception {
    String deaf = "trap '' HUP INT QUIT TERM\n" + sleeper() + "\n";
    assertEnding(Ending.Kind.TIMED_OUT, grade(walls, SHORT, "trick.sh", deaf));
    assertNothingIsLeft();
  }

  @ParameterizedTest
  @EnumSource(names = {"NAMESPACES", "NONE"})
  void programThatWaitsForInputGetsNone(Walls walls) throws Exception {
    assertEnding(Ending.Kind.GRADED, shell(walls, "cat\n" + RIGHT));
  }

  @ParameterizedTest
  @EnumSource(names = {"NAMESPACES", "NONE"})
  void processesThatStayBehindAreEnded(Walls walls) throws Exception {
    assertEnding(Ending.Kind.GRADED, shell(walls, RIGHT + sleeper() + " &\n"));
    assertNothingIsLeft();
  }

  /** It forks twice, in a session of its own, and lets go of everything. */
  private String daemon(String work) {
    return """
    import os, sys, time
    trail = "%s"
    if os.fork() == 0:
        os.setsid()
        if os.fork() == 0:
            for number in range(3):
                os.close(number)
            %s
        os._exit(0)
    os.wait()
    open(sys.argv[2], "w").write("42")
    """
        .formatted(trail, work);
  }

  @ParameterizedTest
  @EnumSource
  void daemonsAreEnded(Walls walls) throws Exception {
    String sleep = "os.execvp('sh', ['sh', '-c', 'sleep 300; : ' + trail])";
    assertEnding(Ending.Kind.GRADED, python(walls, daemon(sleep)));
    assertNothingIsLeft();
  }

  @ParameterizedTest
  @EnumSource
  void answerOfADaemonComesTooLate(Walls walls) throws Exception {
    String late = "time.sleep(5); open(sys.argv[2], 'w').write('41')";
    assertEnding(Ending.Kind.GRADED, python(walls, daemon(late)));
  }

  @ParameterizedTest
  @EnumSource
  void multiplyingProcessesAreStopped(Walls walls) throws Exception {
    String bomb = "i=0\nwhile [ $i -lt 400 ]; do %s & i=$((i + 1)); done\nwait\n";
    assertEnding(Ending.Kind.TOO_MANY_PROCESSES, shell(walls, bomb.formatted(sleeper()) + RIGHT));
    assertNothingIsLeft();
  }

  @ParameterizedTest
  @EnumSource(names = {"NAMESPACES", "NONE"})
  void endlessOutputIsStopped(Walls walls) throws Exception {
    assertEnding(Ending.Kind.TOO_MUCH_OUTPUT, shell(walls, RIGHT + "yes " + trail + "\n"));
    assertEnding(Ending.Kind.TOO_MUCH_OUTPUT, shell(walls, RIGHT + "yes " + trail + " >&2\n"));
    assertNothingIsLeft();
  }

  @ParameterizedTest
  @EnumSource(names = {"NAMESPACES", "NONE"})
  void muchOutputOfAShortProgramCountsToo(Walls walls) throws Exception {
    assertEnding(
        Ending.Kind.TOO_MUCH_OUTPUT, shell(walls, RIGHT + "yes | head -c 3000000; exit 0\n"));
  }

  @ParameterizedTest
  @EnumSource(names = {"NAMESPACES", "NONE"})
  void memoryEaterIsStopped(Walls walls) throws Exception {
    String eater =
        """
        import time
        held = []
        for i in range(4000):
            held.append(bytearray(4 << 20))
            time.sleep(0.002)
        """;
    assertEnding(Ending.Kind.TOO_MUCH_MEMORY, python(walls, eater));
  }

  @ParameterizedTest
  @EnumSource(names = {"NAMESPACES", "NONE"})
  void memoryOfChildrenCountsToo(Walls walls) throws Exception {
    String children =
        """
        import os, time
        for i in range(8):
            if os.fork() == 0:
                held = bytearray(60 << 20)
                held[::4096] = bytes(len(held[::4096]))
                time.sleep(60)
        os.wait()
        """;
    assertEnding(Ending.Kind.TOO_MUCH_MEMORY, python(walls, children));
  }

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
  void killingItsParentsIsOfNoUse(Walls walls) throws Exception {
    assertEnding(
        Ending.Kind.CRASHED,
        python(
            walls,
            """
            import os, signal, sys
            open(sys.argv[2], 'w').write('42')
            os.kill(os.getppid(), signal.SIGKILL)
            os._exit(1)
            """));
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.INCLUDE, names = "NAMESPACES")
  void killingEverythingInSightIsOfNoUse(Walls walls) throws Exception {
    assertFalse(shell(walls, "kill -KILL -1\nsleep 1\nexit 1\n").isFullMarks());
  }

  @ParameterizedTest
  @EnumSource
  void environmentIsEmpty(Walls walls) throws Exception {
    String names =
        "env | grep = | grep -v '^_=\\|^LS_' | cut -d = -f 1 | sort | tr '\\n' ' ' >&2\nexit 3\n";
    assertEquals(
        "BACKSTEP_RUN HOME LANG PATH PWD TMPDIR",
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
