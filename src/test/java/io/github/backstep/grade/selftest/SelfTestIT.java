package io.github.backstep.grade.selftest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.backstep.grade.exercise.Exercises;
import io.github.backstep.grade.exercise.Shelf;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The parts of the self-test that run programs. */
final class SelfTestIT {
  private static final SelfTest TEST = new SelfTest(new Exercises(Shelf.ofProgram()), 2);

  private static List<Part.Row> wrong(Part part) {
    return part.rows().stream().filter(row -> !row.asItShould()).toList();
  }

  @Test
  void nothingHostileGetsAPoint() {
    Part part = TEST.hostile();
    assertEquals(13, part.rows().size());
    assertEquals(List.of(), wrong(part));
  }

  @Test
  void aSolutionHasFullMarksAndAStarterHasNot() {
    assertEquals(List.of(), wrong(TEST.programs(List.of("softmax"))));
  }
}
