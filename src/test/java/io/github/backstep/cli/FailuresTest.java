package io.github.backstep.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

final class FailuresTest {
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int report(Throwable failure, boolean debug) {
    PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
    return new Failures(new Shell(stream, stream, OptionalInt.empty(), Answer.UNICODE), debug)
        .report(failure);
  }

  private String said() {
    return err.toString(StandardCharsets.UTF_8);
  }

  @Test
  void whatNobodyForesawIsADefectOfOurs() {
    int code = report(new IllegalStateException("no tensor"), false);
    assertEquals(70, code);
    assertEquals(
        "backstep: a defect of ours: java.lang.IllegalStateException: no tensor; "
            + "run again with --debug for the stack trace, and please report it\n",
        said());
  }

  @Test
  void standsBelowWhatWasPrintedBeforeIt() {
    BufferedOutputStream buffered = new BufferedOutputStream(err, 1 << 16);
    PrintStream out = new PrintStream(buffered, false, StandardCharsets.UTF_8);
    PrintStream both = new PrintStream(err, true, StandardCharsets.UTF_8);
    Shell shell = new Shell(out, both, OptionalInt.empty(), Answer.UNICODE);
    shell.say("a long report");
    new Failures(shell, false).report(new UsageException("--at: expected an address"));
    assertEquals("a long report\nbackstep: --at: expected an address\n", said());
  }

  @Test
  void debugShowsWhereADefectIs() {
    report(new IllegalStateException("no tensor"), true);
    assertTrue(said().contains("\tat io.github.backstep.cli.FailuresTest"), said());
  }

  @Test
  void tooLargeARunIsTheUsersToMend() {
    int code = report(new OutOfMemoryError("Java heap space"), false);
    assertEquals(2, code);
    assertEquals(
        "backstep: not enough memory for this. Ask for less, or give Java more: "
            + "BACKSTEP_JAVA_OPTS=-Xmx4g backstep …\n",
        said());
  }

  @Test
  void closedOutputIsNoError() {
    assertEquals(0, report(new ClosedOutput(""), false));
    assertEquals("", said());
  }

  @Test
  void outputThatCannotBeWrittenIsAnError() {
    assertEquals(2, report(new ClosedOutput("No space left on device"), false));
    assertEquals(
        "backstep: standard output cannot be written: No space left on device."
            + " What is there is incomplete\n",
        said());
  }

  @Test
  void controlCharactersOfUsersDoNotReachTheTerminal() {
    report(new UsageException("unknown '\u001b[31m\nred'"), false);
    assertEquals("backstep: unknown '?[31m red'\n", said());
  }
}
