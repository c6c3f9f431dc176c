package io.github.backstep.grade.diagnosis;

import io.github.backstep.grade.cases.Cells;
import io.github.backstep.language.Sentence;
import io.github.backstep.tensor.Shape;
import io.github.backstep.tensor.Tensor;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Simple ways in which all the numbers together can be wrong. */
final class PatternClues {
  /** Sorted numbers that are nearer than this to each other are the same ones, rounded. */
  private static final double SAME = 1e-6;

  /** Anything is a multiple of a tensor of one cell. */
  private static final int FEWEST_CELLS = 3;

  private static final MathContext SHOWN = new MathContext(6);
  private static final MathContext FEW = new MathContext(3);

  private PatternClues() {}

  static List<Clue> all() {
    return List.of(
        PatternClues::negated,
        PatternClues::namedFactor,
        PatternClues::factor,
        PatternClues::changingFactor,
        PatternClues::whole,
        PatternClues::otherTensor,
        PatternClues::offByTensor,
        PatternClues::offByMultiple,
        PatternClues::signs,
        PatternClues::permuted);
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
    return factor.isPresent()
            && Double.isFinite(factor.getAsDouble())
            && evidence.isTimes(at -> factor.getAsDouble())
        ? Optional.of(Sentence.of("clue.factor", evidence.tensor(), shortly(factor.getAsDouble())))
        : Optional.empty();
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
    return always
        ? Optional.of(
            Sentence.of(
                "clue.changing-factor",
                evidence.tensor(),
                factors.stream()
                    .map(factor -> digits(factor.orElseThrow(), FEW))
                    .collect(Collectors.joining(", "))))
        : Optional.empty();
  }

  /** As integer division leaves them. */
  private static Optional<Sentence> whole(Evidence evidence) {
    boolean whole =
        evidence.isComparable()
            && evidence.situations().stream()
                .map(Situation::answered)
                .allMatch(
                    it -> it != null && it.stream().allMatch(cell -> cell == Math.rint(cell)));
    return whole && evidence.first().expected().stream().anyMatch(cell -> cell != Math.rint(cell))
        ? Optional.of(Sentence.of("clue.whole", evidence.tensor()))
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

  private static String shortly(double number) {
    return digits(number, SHOWN);
  }

  private static String digits(double number, MathContext digits) {
    return BigDecimal.valueOf(number).round(digits).stripTrailingZeros().toString();
  }

  /** A tensor of the step by its name, as it was before the step or after. */
  private static List<String> names(Evidence evidence) {
    List<String> names = new ArrayList<>(evidence.trial().posed().program().tensors());
    names.remove(evidence.tensor());
    return names;
  }

  private static Optional<Sentence> otherTensor(Evidence evidence) {
    for (String name : names(evidence)) {
      if (evidence.isAlways(at -> at.after(name).or(() -> at.before(name)))) {
        return Optional.of(Sentence.of("clue.other-tensor", evidence.tensor(), name));
      }
    }
    return Optional.empty();
  }

  private static Optional<Sentence> offByTensor(Evidence evidence) {
    for (String name : names(evidence)) {
      for (int sign : new int[] {1, -1}) {
        if (evidence.isAlways(at -> known(at, name).flatMap(it -> plus(at.right(), it, sign)))) {
          String key = sign > 0 ? "clue.too-much" : "clue.too-little";
          return Optional.of(Sentence.of(key, evidence.tensor(), name));
        }
      }
    }
    return Optional.empty();
  }

  /** As with weight decay, whose gradient is that of the loss and a multiple of the weights. */
  private static Optional<Sentence> offByMultiple(Evidence evidence) {
    Situation first = evidence.situations().get(evidence.trial().firstWrong());
    for (String name : names(evidence)) {
      OptionalDouble multiple =
          known(first, name).map(it -> multiple(first, it)).orElseGet(OptionalDouble::empty);
      if (multiple.isPresent()
          && evidence.isAlways(
              at -> known(at, name).flatMap(it -> plus(at.right(), it, multiple.getAsDouble())))) {
        return Optional.of(
            Sentence.of(
                "clue.plus-multiple", evidence.tensor(), shortly(multiple.getAsDouble()), name));
      }
    }
    return Optional.empty();
  }

  /** How many times a tensor of the same shape has been added, if it has: by least squares. */
  private static OptionalDouble multiple(Situation at, Tensor other) {
    Tensor answered = at.answered();
    if (answered == null
        || other.size() < FEWEST_CELLS
        || !other.shape().equals(at.right().shape())
        || !answered.shape().equals(other.shape())) {
      return OptionalDouble.empty();
    }
    Tensor off = Cells.zip(answered, at.right(), (a, b) -> a - b);
    double along = Cells.zip(off, other, (a, b) -> a * b).stream().sum();
    double size = Cells.zip(other, other, (a, b) -> a * b).stream().sum();
    return size > 0 && Double.isFinite(along / size)
        ? OptionalDouble.of(along / size)
        : OptionalDouble.empty();
  }

  private static Optional<Tensor> known(Situation at, String name) {
    return at.after(name).or(() -> at.before(name));
  }

  /** With another tensor, or a row of it, added to every row. */
  private static Optional<Tensor> plus(Tensor right, Tensor other, double factor) {
    Shape shape = right.shape();
    if (other.shape().equals(shape)) {
      return Optional.of(Cells.zip(right, other, (a, b) -> a + factor * b));
    }
    return other.shape().equals(new Shape(1, shape.columns()))
        ? Optional.of(Cells.of(shape, (r, c) -> right.get(r, c) + factor * other.get(0, c)))
        : Optional.empty();
  }

  private static Optional<Sentence> signs(Evidence evidence) {
    boolean magnitudes =
        evidence.isAlways(
            at ->
                Optional.ofNullable(at.answered())
                    .filter(it -> it.shape().equals(at.right().shape()))
                    .map(it -> Cells.zip(at.right(), it, Math::copySign)));
    long flipped = evidence.count((s, e) -> s * e < 0);
    return magnitudes && flipped > 0
        ? Optional.of(
            Sentence.of(
                "clue.signs", evidence.tensor(), flipped, evidence.first().expected().size()))
        : Optional.empty();
  }

  private static Optional<Sentence> permuted(Evidence evidence) {
    boolean same = evidence.isAlways(PatternClues::sortedLikeAnswer);
    return same && evidence.first().expected().size() > 2
        ? Optional.of(Sentence.of("clue.permuted", evidence.tensor()))
        : Optional.empty();
  }

  /** The answer itself, if it has the right numbers in any order. */
  private static Optional<Tensor> sortedLikeAnswer(Situation at) {
    return Optional.ofNullable(at.answered())
        .filter(
            it -> areNear(it.stream().sorted().toArray(), at.right().stream().sorted().toArray()));
  }

  private static boolean areNear(double[] some, double[] others) {
    double size = Arrays.stream(others).map(Math::abs).max().orElse(0);
    boolean near = some.length == others.length;
    for (int i = 0; near && i < some.length; i++) {
      near = Math.abs(some[i] - others[i]) <= SAME * size;
    }
    return near;
  }
}
