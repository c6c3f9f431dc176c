package io.github.backstep.grade.selftest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.backstep.grade.exercise.Exercises;
import io.github.backstep.grade.exercise.Shelf;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The parts of the self-test that need no processes, some of them shortened. */
final class SelfTestTest {
  private static final SelfTest TEST = new SelfTest(new Exercises(Shelf.ofProgram()), 2);

  private static void assertHolds(Part part) {
    List<Part.Row> wrong = part.rows().stream().filter(row -> !row.asItShould()).toList();
    assertEquals(List.of(), wrong, part.title());
    assertFalse(part.rows().isEmpty());
  }

  @Test
  void nothingIsBlamedThatIsRight() {
    Part part = TEST.correct();
    assertHolds(part);
    assertEquals(10, part.rows().size());
  }

  @Test
  void twoMistakesAreToldApart() {
    Part part = TEST.pairs(37);
    assertHolds(part);
    assertTrue(Integer.parseInt(part.rows().get(0).cells().get(0)) > 50, "too few were tried");
  }

  @Test
  void oneRowThatIsWrongIsEnough() {
    Part.Row right = new Part.Row(List.of("it"), true);
    Part.Row wrong = new Part.Row(List.of("it"), false);
    assertTrue(new Part("all", List.of("what"), List.of(right, right)).holds());
    assertFalse(new Part("all", List.of("what"), List.of(right, wrong)).holds());
  }
}
