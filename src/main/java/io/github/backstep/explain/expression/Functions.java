package io.github.backstep.explain.expression;

import io.github.backstep.catalogue.NearestName;
import io.github.backstep.network.Activation;
import io.github.backstep.network.Activations;
import io.github.backstep.tensor.Summary;
import io.github.backstep.tensor.Tensor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;

/**
 * The functions an expression can call, by name: of one value cell by cell, of all cells of one
 * value, or, for {@code max} and {@code min}, of several values.
 */
final class Functions {
  private static final Map<String, Function> ALL = all();

  private Functions() {}

  /** What is called with the values in the brackets. */
  @FunctionalInterface
  interface Function {
    /**
     * The value for these arguments, of which there is at least one.
     *
     * @param column where in the text the function's name stands, for errors
     */
    Tensor of(List<Tensor> arguments, int column);
  }

  /**
   * The function of this name.
   *
   * @throws ExpressionException if there is none
   */
  static Function named(String name, int column) {
    Function function = ALL.get(name);
    if (function == null) {
      String nearest =
          NearestName.of(name, ALL.keySet()).map(it -> ", did you mean " + it + "?").orElse(".");
      throw new ExpressionException(
          column,
          "no function %s%s There is: %s".formatted(name, nearest, String.join(" ", ALL.keySet())));
    }
    return function;
  }

  private static Map<String, Function> all() {
    Map<String, Function> all = new LinkedHashMap<>();
    all.put("exp", eachCell(StrictMath::exp));
    all.put("log", eachCell(StrictMath::log));
    all.put("sqrt", eachCell(Math::sqrt));
    all.put("abs", eachCell(Math::abs));
    all.put("round", eachCell(cell -> Math.floor(cell + 0.5)));
    all.put("finite", eachCell(cell -> Double.isFinite(cell) ? 1 : 0));
    for (Activation activation : Activations.ALL.entries()) {
      all.put(activation.name(), eachCell(activation::apply));
      all.put(activation.name() + "'", eachCell(z -> activation.derivative(activation.apply(z))));
    }
    all.put("sum", allCells(value -> value.stream().reduce(0, Double::sum)));
    all.put("mean", allCells(value -> value.stream().reduce(0, Double::sum) / value.size()));
    all.put("norm", allCells(value -> Summary.of(value).norm()));
    all.put("count", allCells(value -> value.stream().filter(cell -> cell != 0).count()));
    all.put("size", allCells(Tensor::size));
    all.put("rows", allCells(Tensor::rows));
    all.put("columns", allCells(Tensor::columns));
    all.put("argmax", Functions::argmax);
    all.put("max", ofSeveral(Math::max));
    all.put("min", ofSeveral(Math::min));
    all.put("softmax", Functions::softmax);
    return all;
  }

  private static Function eachCell(DoubleUnaryOperator function) {
    return (arguments, column) -> Numbers.map(only(arguments, column), function);
  }

  private static Function allCells(ToDoubleFunction<Tensor> function) {
    return (arguments, column) -> Numbers.of(function.applyAsDouble(only(arguments, column)));
  }

  /** Of one value its cells, of several values cell by cell. */
  private static Function ofSeveral(DoubleBinaryOperator operator) {
    return (arguments, column) ->
        arguments.size() == 1
            ? Numbers.of(arguments.get(0).stream().reduce(operator).orElse(Double.NaN))
            : arguments.stream()
                .reduce((one, other) -> Numbers.combine(one, other, operator, column))
                .orElseThrow();
  }

  private static Tensor only(List<Tensor> arguments, int column) {
    if (arguments.size() != 1) {
      throw new ExpressionException(
          column, "expected one value in the brackets, got " + arguments.size());
    }
    return arguments.get(0);
  }

  /** Where in a vector the largest number is, counted from zero; the first of several. */
  private static Tensor argmax(List<Tensor> arguments, int column) {
    double[] cells = vector(arguments, column).stream().toArray();
    int best = 0;
    for (int i = 0; i < cells.length; i++) {
      best = cells[i] > cells[best] ? i : best;
    }
    return Numbers.of(best);
  }

  /** e^z over the sum of all, the largest z subtracted first. */
  private static Tensor softmax(List<Tensor> arguments, int column) {
    Tensor logits = vector(arguments, column);
    double largest = logits.stream().reduce(Math::max).orElse(0);
    Tensor powers = Numbers.map(logits, z -> StrictMath.exp(z - largest));
    double sum = powers.stream().reduce(0, Double::sum);
    return Numbers.map(powers, power -> power / sum);
  }

  private static Tensor vector(List<Tensor> arguments, int column) {
    Tensor value = only(arguments, column);
    if (!Numbers.isVector(value)) {
      throw new ExpressionException(
          column,
          "expected one row or column, got a tensor " + value.shape() + ". For example A3[0,:]");
    }
    return value;
  }
}
