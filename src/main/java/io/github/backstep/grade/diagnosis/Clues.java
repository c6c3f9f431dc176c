package io.github.backstep.grade.diagnosis;

import io.github.backstep.grade.judge.Judge;
import io.github.backstep.grade.judge.Trial;
import io.github.backstep.language.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What can be seen from wrong numbers, from what says most to what is always true. */
public final class Clues {
  private static final List<Clue> ALL =
      Stream.of(
              ShapeClues.all(),
              KindClues.all(),
              FactorClues.all(),
              RateClues.all(),
              SumClues.all(),
              PatternClues.all(),
              PlaceClues.all())
          .flatMap(List::stream)
          .toList();

  private Clues() {}

  /** What the numbers of a wrong tensor show. */
  public static Sentence of(Judge judge, Trial wrong) {
    Evidence evidence = new Evidence(judge, wrong);
    return ALL.stream()
        .map(clue -> clue.in(evidence))
        .flatMap(Optional::stream)
        .findFirst()
        .orElseThrow();
  }
}
