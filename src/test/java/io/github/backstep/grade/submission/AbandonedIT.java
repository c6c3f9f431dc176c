package io.github.backstep.grade.submission;

import static io.github.backstep.Eventually.eventually;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.backstep.language.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What becomes of what graders leave behind that are killed: real ones, in processes of theirs. */
final class AbandonedIT extends Tricks {
  private static final String ANOTHER = "backstep-grade-1-2-3";

  private Path temporary;

  /** A grader that is told behind which walls to run what. */
  static final class Main {
    private Main() {}

    public static void main(String[] args) {
      Walls walls = Walls.valueOf(args[0]);
      try (Grader grader = Grader.on((it, on) -> Site.of(walls), LIMITS, Language.ENGLISH)) {
        grader.grade(new Addition(), Submissions.of(Path.of(args[1])));
      }
    }
  }

  /** Like the usual one, it can be passed through by everybody. */
  @BeforeEach
  void makeFolderForTemporaryFiles() throws IOException {
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    temporary = Files.createDirectory(folder.resolve("tmp"));
  }

  /** A grader that is at a submission, whose children and locked folders would survive it. */
  private Process grader(Walls walls) throws Exception {
    assumeTrue(holds(walls, Path.of("/bin/sh")), "skipped: this machine has no " + walls);
    Path program = folder.resolve("hang.sh");
    String text = "mkdir -p a/b; chmod 000 a\n%1$s &\ntouch \"$HOME/ready\"\n%1$s\n";
    Files.writeString(program, text.formatted(sleeper()));
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    List<String> command =
        List.of(
            java,
            "-Djava.io.tmpdir=" + temporary,
            "-cp",
            System.getProperty("java.class.path"),
            Main.class.getName(),
            walls.name(),
            program.toString());
    Process grader = new ProcessBuilder(command).inheritIO().start();
    eventually("the submission runs", this::isReady);
    return grader;
  }

  private boolean isReady() throws IOException {
    try (Stream<Path> all = Files.find(temporary, 4, (it, facts) -> it.endsWith("home/ready"))) {
      return all.findAny().isPresent();
    }
  }

  private Set<String> inTemporary() throws IOException {
    try (Stream<Path> files = Files.list(temporary)) {
      return files.map(it -> it.getFileName().toString()).collect(Collectors.toSet());
    }
  }

  /** What is there once another grader has begun, and ended. */
  private Set<String> afterTheNext() throws IOException {
    try (Premises premises = new Premises(temporary, ProcessView.ofThisMachine())) {
      premises.workplace().close();
    }
    return inTemporary();
  }

  private Path premisesWithClaim() throws IOException {
    Path premises = Files.createDirectory(temporary.resolve(ANOTHER));
    Claim.to(premises).close();
    return premises;
  }

  @ParameterizedTest
  @EnumSource
  void leftByAKilledGraderIsClearedAwayByTheNext(Walls walls) throws Exception {
    Process grader = grader(walls);
    grader.destroyForcibly().waitFor();
    assertEquals(1, inTemporary().size());
    assertEquals(Set.of(), afterTheNext());
    assertNothingIsLeft();
  }

  @Test
  void livingGraderIsLeftAlone() throws Exception {
    Process grader = grader(Walls.NONE);
    try {
      Set<String> before = inTemporary();
      assertEquals(before, afterTheNext());
      assertTrue(isReady());
    } finally {
      grader.destroyForcibly().waitFor();
    }
    assertEquals(Set.of(), afterTheNext());
  }

  @Test
  void anotherGraderOfTheSameProcessIsLeftAlone() throws Exception {
    try (Premises first = new Premises(temporary, ProcessView.ofThisMachine())) {
      Path workplace = first.workplace().root();
      afterTheNext();
      assertTrue(Files.exists(workplace.resolve("program")));
    }
  }

  @Test
  void freeClaimIsInherited() throws Exception {
    Claim.inherited(premisesWithClaim()).orElseThrow().close();
    assertEquals(Set.of(), afterTheNext());
  }

  @Test
  void folderWithoutAClaimStays() throws Exception {
    Files.createDirectory(temporary.resolve(ANOTHER));
    assertEquals(Set.of(ANOTHER), afterTheNext());
  }

  @Test
  void claimOfAnotherSystemStays() throws Exception {
    Files.writeString(premisesWithClaim().resolve("claim"), "another, and longer than ours\n");
    assertEquals(Set.of(ANOTHER), afterTheNext());
  }

  @Test
  void whatLeadsElsewhereIsNotFollowed() throws Exception {
    Path elsewhere = Files.move(premisesWithClaim(), folder.resolve("elsewhere"));
    Files.createSymbolicLink(temporary.resolve(ANOTHER), elsewhere);
    assertEquals(Set.of(ANOTHER), afterTheNext());
    assertTrue(Files.exists(elsewhere.resolve("claim")));
  }

  @Test
  void premisesOfAnotherUserStay() throws Exception {
    assumeTrue(holds(Walls.OTHER_USER, Path.of("/bin/sh")), "skipped: we are but one user");
    Files.setAttribute(premisesWithClaim(), "unix:uid", 61_200);
    assertEquals(Set.of(ANOTHER), afterTheNext());
  }
}
