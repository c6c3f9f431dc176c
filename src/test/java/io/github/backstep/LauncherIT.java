package io.github.backstep;

import static io.github.backstep.Eventually.eventually;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.backstep.Checkout.Launch;
import io.github.backstep.Checkout.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LauncherIT {
  private static final String INSTALL_JAVA =
      "backstep: Install a JDK of version 17 or newer (Debian, Ubuntu: apt install openjdk-17-jdk;"
          + " macOS: brew install openjdk), or let JAVA_HOME name one.\n";
  private static final String INSTALL_MAVEN =
      "backstep: Install Maven 3.6.3 or newer (Debian, Ubuntu: apt install maven;"
          + " macOS: brew install maven).\n";
  private static final String BUILDING =
      "backstep: building the program, once (about a minute the first time)...\n";
  private static final String WAITING =
      "backstep: waiting for another backstep, which is building the program...\n";

  /** A build that succeeds. */
  private static final String[] BUILD = {"mkdir -p \"$build\"", ": >\"$build/backstep.jar\""};

  /** A Java that tells what it was started with: the jar and the arguments behind it. */
  private static final String[] ECHO = {
    "while [ \"$1\" != -jar ]; do shift; done", "printf '<%s>' \"$@\""
  };

  private static final String FIRST_COMPILER = "-XX:TieredStopAtLevel=1";

  @TempDir private Path temporary;
  private Checkout checkout;

  @BeforeEach
  void makeCheckout() throws IOException {
    checkout = new Checkout(temporary);
  }

  @Test
  void programRunsThroughALinkToALinkFromAnotherFolder() throws Exception {
    Path elsewhere = Files.createDirectory(temporary.resolve("else where"));
    Files.createSymbolicLink(elsewhere.resolve("first"), Path.of("../a check out/backstep"));
    Path link = Files.createSymbolicLink(elsewhere.resolve("second"), Path.of("first"));

    Outcome outcome = checkout.withTheProgram().start(link, "--version").outcome();

    assertEquals("", outcome.err());
    assertEquals(0, outcome.exit());
    assertTrue(outcome.out().contains("backstep"), outcome.out());
  }

  @Test
  void argumentsAndExitCodePassThroughUnchanged() throws Exception {
    checkout.withJar().withJava("17.0.2", ECHO[0], ECHO[1], "exit 7");

    Outcome outcome = checkout.run("two words", "*", "");

    String jar = checkout.jar().toRealPath().toString();
    assertEquals(new Outcome(7, "<-jar><" + jar + "><two words><*><>", ""), outcome);
  }

  @Test
  void gradingIsCompiledByTheFirstCompilerAlone() throws Exception {
    checkout.withJar().withJava("17.0.2", "printf '%s\\n' \"$@\"");

    assertTrue(optionsOf("grade", "softmax", "student.py").contains(FIRST_COMPILER));
    assertFalse(optionsOf("grade", "--self-test").contains(FIRST_COMPILER));
    assertFalse(optionsOf("train", "grade").contains(FIRST_COMPILER));
  }

  private List<String> optionsOf(String... arguments) throws Exception {
    return checkout.run(arguments).out().lines().takeWhile(it -> !it.equals("-jar")).toList();
  }

  @Test
  void javaBelow17IsRefused() throws Exception {
    Outcome outcome = checkout.withJar().withJava("11.0.2", ECHO).run();

    String java = checkout.tools().resolve("java").toString();
    String tooOld = "backstep: " + java + " is Java 11.0.2, too old to run Backstep.\n";
    assertEquals(new Outcome(2, "", tooOld + INSTALL_JAVA), outcome);
  }

  @Test
  void java8IsRefusedByTheVersionItCalls1() throws Exception {
    Outcome outcome = checkout.withJar().withJava("1.8.0_402", ECHO).run();

    assertEquals(2, outcome.exit());
    assertTrue(outcome.err().contains(" is Java 1.8.0_402, too old"), outcome.err());
  }

  @Test
  void javaHomeComesBeforeThePath() throws Exception {
    Path home = Files.createDirectory(temporary.resolve("jdk"));
    Checkout.writeJava(Files.createDirectory(home.resolve("bin")), "25", "echo from JAVA_HOME");

    Outcome outcome = checkout.withJar().withJava("11", ECHO).withJavaHome(home).run();

    assertEquals(new Outcome(0, "from JAVA_HOME\n", ""), outcome);
  }

  @Test
  void missingJavaIsAskedFor() throws Exception {
    Outcome outcome = checkout.withJar().run();

    assertEquals(new Outcome(2, "", "backstep: no Java found.\n" + INSTALL_JAVA), outcome);
  }

  @Test
  void missingMavenIsAskedForWhenThereIsNoJar() throws Exception {
    Outcome outcome = checkout.withJava("17", ECHO).run();

    String notBuilt =
        "backstep: the program is not built yet, and there is no Maven to build it with.\n";
    assertEquals(new Outcome(2, "", notBuilt + INSTALL_MAVEN), outcome);
  }

  @Test
  void oldJarRunsWhenThereIsNoMaven() throws Exception {
    Outcome outcome = checkout.withOldJar().withJava("17", "echo ran").run();

    String old =
        "backstep: the program is older than its sources, and there is no Maven to build it again:"
            + " running it as it is.\n";
    assertEquals(new Outcome(0, "ran\n", old), outcome);
  }

  @Test
  void oldJarIsBuiltAgainOnceWithOneLineOfProgress() throws Exception {
    checkout.withOldJar().withJava("17", "echo ran").withMaven(BUILD);

    Outcome first = checkout.run();
    Outcome second = checkout.run();

    assertEquals(new Outcome(0, "ran\n", BUILDING), first);
    assertEquals(new Outcome(0, "ran\n", ""), second);
    assertFalse(Files.exists(checkout.lock()));
  }

  @Test
  void failedBuildShowsItsErrorsAndWhereTheLogIs() throws Exception {
    checkout.withJava("17", ECHO);
    checkout.withMaven(
        "echo '[ERROR] COMPILATION ERROR : '", "echo '[ERROR] Kernel.java:[7,1] no'", "exit 1");

    Outcome outcome = checkout.run();

    String log = checkout.file("target/build.log").toRealPath().toString();
    String failed = "backstep: the build failed:\nKernel.java:[7,1] no\n";
    assertEquals(
        new Outcome(70, "", BUILDING + failed + "backstep: all of it is in " + log + "\n"),
        outcome);
    assertFalse(Files.exists(checkout.lock()));
  }

  @Test
  void interruptedBuildLeavesNothingBehind() throws Exception {
    checkout.withJava("17", ECHO).withMaven(BUILD[0], BUILD[1], "exec sleep 60");

    Launch launch = checkout.start(checkout.launcher());
    eventually("the build has begun", () -> Files.exists(checkout.file("target/builds")));
    launch.process().destroy();

    assertEquals(new Outcome(143, "", BUILDING), launch.outcome());
    assertFalse(Files.exists(checkout.jar()));
    assertFalse(Files.exists(checkout.lock()));
  }

  @Test
  void secondLauncherWaitsForTheFirstOnesBuild() throws Exception {
    checkout.withJava("17", "echo ran");
    checkout.withMaven("until [ -e go ]; do sleep 0.05; done", BUILD[0], BUILD[1]);

    Launch first = checkout.start(checkout.launcher());
    eventually("the build has begun", () -> Files.exists(checkout.file("target/builds")));
    Launch second = checkout.start(checkout.launcher());
    eventually("the second waits", () -> Files.readString(second.err()).equals(WAITING));
    Files.createFile(checkout.file("go"));

    assertEquals(new Outcome(0, "ran\n", BUILDING), first.outcome());
    assertEquals(new Outcome(0, "ran\n", WAITING), second.outcome());
    assertEquals("started\n", Files.readString(checkout.file("target/builds")));
  }

  @Test
  void lockOfALauncherThatWasKilledIsBroken() throws Exception {
    checkout.withJava("17", "echo ran").withMaven(BUILD);
    Process gone = new ProcessBuilder("true").start();
    gone.waitFor();
    Files.createDirectory(checkout.lock());
    Files.writeString(checkout.lock().resolve("owner"), gone.pid() + "\n");

    Outcome outcome = checkout.run();

    assertEquals(new Outcome(0, "ran\n", BUILDING), outcome);
  }

  @Test
  void sigtermReachesJava() throws Exception {
    checkout.withJar();
    checkout.withJava(
        "17",
        "trap 'echo heard TERM; exit 143' TERM",
        "echo ready",
        "while :; do sleep 0.05; done");

    Launch launch = checkout.start(checkout.launcher());
    eventually("Java runs", () -> Files.readString(launch.out()).equals("ready\n"));
    launch.process().destroy();

    assertEquals(new Outcome(143, "ready\nheard TERM\n", ""), launch.outcome());
  }
}
