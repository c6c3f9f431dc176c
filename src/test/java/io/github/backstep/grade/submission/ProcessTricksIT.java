package io.github.backstep.grade.submission;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.backstep.grade.verdict.Ending;
import io.github.backstep.grade.verdict.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What submissions try with processes, time and memory, behind each kind of walls that this machine
 * has: programs of the shell and of Python, run for real.
 */
final class ProcessTricksIT extends Tricks {
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
    assertTrue(verdict.wallTime().compareTo(SHORT.time().plusMinutes(1)) < 0);
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
}
