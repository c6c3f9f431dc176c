package io.github.backstep.grade.diagnosis;

import io.github.backstep.grade.cases.Cells;
import io.github.backstep.language.Sentence;
import io.github.backstep.tensor.Notation;
import io.github.backstep.tensor.Tensor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** Numbers by which all of a tensor can be multiplied. */
final class FactorClues {
  private FactorClues() {}

  static List<Clue> all() {
    return List.of(
        FactorClues::negated,
        FactorClues::namedFactor,
        FactorClues::factor,
        FactorClues::changingFactor);
  }

  private static Optional<Sentence> negated(Evidence evidence) {
    return evidence.isTimes(at -> -1)
        ? Optional.of(Sentence.of("clue.negated", evidence.tensor()))
        : Optional.empty();
  }

  /** Numbers of a case by which things are multiplied and divided, by the key of their name. */
  private static Map<String, ToDoubleFunction<Situation>> factors() {
    Map<String, ToDoubleFunction<Situation>> factors = new LinkedHashMap<>();
    factors.put("samples", Situation::samples);
    factors.put("classes", at -> at.setup().classes());
    factors.put("cells", at -> at.right().size());
    factors.put("columns", at -> at.right().columns());
    factors.put("batch", at -> at.setup().batchSize());
    factors.put("rate", at -> at.setup().learningRate());
    factors.put("momentum", at -> at.setup().momentum());
    factors.put("rest", at -> 1 - at.setup().momentum());
    return factors;
  }

  private static Optional<Sentence> namedFactor(Evidence evidence) {
    for (Map.Entry<String, ToDoubleFunction<Situation>> entry : factors().entrySet()) {
      ToDoubleFunction<Situation> factor = entry.getValue();
      Sentence name = Sentence.of("factor." + entry.getKey());
      if (evidence.isTimes(factor)) {
        return Optional.of(Sentence.of("clue.times", evidence.tensor(), name));
      }
      if (evidence.isTimes(at -> 1 / factor.applyAsDouble(at))) {
        return Optional.of(Sentence.of("clue.divided", evidence.tensor(), name));
      }
    }
    return Optional.empty();
  }

  private static Optional<Sentence> factor(Evidence evidence) {
    OptionalDouble factor = ratio(evidence);
    if (factor.isEmpty()
        || !Double.isFinite(factor.getAsDouble())
        || !evidence.isTimes(at -> factor.getAsDouble())) {
      return Optional.empty();
    }
    String shown = Notation.rounded(factor.getAsDouble(), 6);
    return shown.equals("1")
        ? Optional.empty()
        : Optional.of(Sentence.of("clue.factor", evidence.tensor(), shown));
  }

  /** As of a number that depends on the batch, but not in one of the usual ways. */
  private static Optional<Sentence> changingFactor(Evidence evidence) {
    List<OptionalDouble> factors =
        evidence.situations().stream().map(at -> ratio(at.answered(), at.right())).toList();
    boolean always =
        evidence.isAlways(
            at ->
                factors.get(at.index()).stream()
                    .filter(Double::isFinite)
                    .mapToObj(at::times)
                    .findFirst());
    if (!always) {
      return Optional.empty();
    }
    List<String> shown = factors.stream().map(it -> Notation.rounded(it.orElseThrow(), 3)).toList();
    return shown.stream().distinct().count() > 1
        ? Optional.of(
            Sentence.of("clue.changing-factor", evidence.tensor(), String.join(", ", shown)))
        : Optional.empty();
  }

  private static OptionalDouble ratio(Evidence evidence) {
    return ratio(evidence.answer().tensor(), evidence.first().expected());
  }

  /** That of the largest cell. */
  private static OptionalDouble ratio(@Nullable Tensor answered, Tensor expected) {
    if (answered == null || expected.size() < 2 || !answered.shape().equals(expected.shape())) {
      return OptionalDouble.empty();
    }
    double largest = Cells.largest(expected);
    for (int row = 0; row < expected.rows(); row++) {
      for (int column = 0; column < expected.columns(); column++) {
        if (largest > 0 && Math.abs(expected.get(row, column)) == largest) {
          return OptionalDouble.of(answered.get(row, column) / expected.get(row, column));
        }
      }
    }
    return OptionalDouble.empty();
  }
}
