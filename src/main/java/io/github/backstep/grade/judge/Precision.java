package io.github.backstep.grade.judge;

import io.github.backstep.grade.cases.Answers;
import io.github.backstep.grade.cases.Case;
import io.github.backstep.tensor.Tensor;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/** In which precision a program computed its numbers, or wrote them down. */
public enum Precision {
  /** IEEE doubles, all their digits written. */
  DOUBLE(1e-9),
  /** Of any precision, printed with six digits or a few more. */
  PRINTED(2e-5),
  /** IEEE floats. */
  SINGLE(1e-4);

  /** Fewer numbers than these can look like anything. */
  private static final int FEWEST = 6;

  /** With fewer digits numbers are judged wrong anyway, and fractions of a batch are of few. */
  private static final int FEWEST_DIGITS = 5;

  private static final int PRINTED_DIGITS = 7;
  private static final int FLOAT_DIGITS = 9;
  private static final int FEWER_THAN_DOUBLE = 12;

  private final double rho;

  Precision(double rho) {
    this.rho = rho;
  }

  /** By how much of its error scale a cell may be off. */
  public double rho() {
    return rho;
  }

  /** The coarsest precision of any tensor that was computed. */
  static Precision of(List<Case> cases, Answers answers) {
    Precision coarsest = DOUBLE;
    for (String tensor : computed(cases)) {
      Precision own = of(answers.all(tensor).flatMapToDouble(Tensor::stream));
      coarsest = own.rho > coarsest.rho ? own : coarsest;
    }
    return coarsest;
  }

  private static Set<String> computed(List<Case> cases) {
    return cases.stream()
        .flatMap(it -> it.program().ops().stream().filter(op -> it.asks(op.writes())))
        .filter(op -> !Role.of(op).isGathering())
        .map(op -> op.writes())
        .collect(Collectors.toSet());
  }

  /** Whole numbers say nothing. */
  private static Precision of(DoubleStream cells) {
    double[] telling =
        cells.filter(cell -> Double.isFinite(cell) && cell != Math.rint(cell)).toArray();
    if (telling.length < FEWEST) {
      return DOUBLE;
    }
    int digits = DoubleStream.of(telling).mapToInt(Precision::digits).max().orElseThrow();
    if (digits < FEWEST_DIGITS) {
      return DOUBLE;
    }
    if (digits <= PRINTED_DIGITS) {
      return PRINTED;
    }
    boolean floats = DoubleStream.of(telling).allMatch(cell -> cell == (float) cell);
    if (digits <= FLOAT_DIGITS || floats) {
      return SINGLE;
    }
    return digits <= FEWER_THAN_DOUBLE ? PRINTED : DOUBLE;
  }

  private static int digits(double cell) {
    return new BigDecimal(Double.toString(cell)).stripTrailingZeros().precision();
  }
}
