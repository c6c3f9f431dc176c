package io.github.backstep.explain.condition;

import io.github.backstep.catalogue.NearestName;
import io.github.backstep.explain.NonFinite;
import io.github.backstep.explain.text.Text;
import io.github.backstep.network.Program;
import io.github.backstep.network.TensorNames;
import io.github.backstep.run.Step;
import io.github.backstep.tensor.Cell;
import io.github.backstep.tensor.Shape;
import io.github.backstep.tensor.Tensor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * Reads a condition: {@code nan}, or a quantity, a comparison and a number. A quantity is a tensor
 * of one cell, a cell, the norm of a tensor between bars, or {@code norm max min mean} of one, or a
 * number of the vocabulary.
 *
 * <p>{@code nan} holds where a cell of any tensor is NaN or infinite. A loss that is merely
 * infinite does not count: it is so as soon as a probability is too small for a double, and no
 * operation reads it.
 */
public final class ConditionParser {
  private static final String EXAMPLES = "such as: nan, loss > 1, |dW1| > 10, W2[3,1] < 0";

  private final Text text;
  private final Vocabulary vocabulary;
  private final Program program;

  private ConditionParser(String text, Vocabulary vocabulary) {
    this.text = new Text(text, ConditionException::new);
    this.vocabulary = vocabulary;
    this.program = vocabulary.program();
  }

  /**
   * Reads a condition.
   *
   * @throws ConditionException if it is none
   */
  public static Condition parse(String text, Vocabulary vocabulary) {
    return new ConditionParser(text, vocabulary).condition();
  }

  /**
   * Reads a number that conditions can be about, alone: {@code |dW1|}.
   *
   * @throws ConditionException if it is none
   */
  public static Measure measure(String text, Vocabulary vocabulary) {
    return new ConditionParser(text, vocabulary).measure();
  }

  private Measure measure() {
    int start = text.position();
    Quantity quantity = quantity();
    text.requireEnd();
    return measure(text.since(start), quantity);
  }

  private Measure measure(String name, Quantity quantity) {
    return new Measure(name, program.op(quantity.op()).writes(), quantity::in);
  }

  private Condition condition() {
    if (text.atEnd()) {
      throw text.error("expected a condition, " + EXAMPLES);
    }
    if (text.takeWord("nan")) {
      text.requireEnd();
      return new Condition("nan", Optional.empty(), ConditionParser::firstNonFinite);
    }
    int start = text.position();
    Quantity quantity = quantity();
    String name = text.since(start);
    Comparison comparison = comparison();
    double number = text.number();
    text.requireEnd();
    String tidy = "%s %s %s".formatted(name, comparison.sign(), text.lastNumber());
    return new Condition(
        tidy,
        Optional.of(measure(name, quantity)),
        step -> place(quantity, comparison, number, step));
  }

  /** Where the condition holds; where the run was edited, a step can have another order. */
  private Optional<Place> place(
      Quantity quantity, Comparison comparison, double number, Step step) {
    return holds(quantity, comparison, number, step)
        .map(place -> place.in(step.program(), program));
  }

  private static Optional<Place> holds(
      Quantity quantity, Comparison comparison, double number, Step step) {
    boolean holds = comparison.holds(quantity.value().applyAsDouble(step), number);
    return holds ? Optional.of(quantity.place()) : Optional.empty();
  }

  private static Optional<Place> firstNonFinite(Step step) {
    return NonFinite.in(step, tensor -> step.has(tensor) && counts(tensor, step))
        .map(found -> new Place(step.program().writerOf(found.op().writes()), found.cell()));
  }

  /** An infinite loss harms nobody, since no operation reads it; one that is NaN had a cause. */
  private static boolean counts(String tensor, Step step) {
    return !tensor.equals(TensorNames.LOSS) || Double.isNaN(step.value(tensor).get(0, 0));
  }

  private Quantity quantity() {
    if (text.take("|")) {
      String tensor = tensor();
      text.require("|", "to close the norm of " + tensor);
      return Quantity.ofTensor(program.writerOf(tensor), tensor, function("norm"));
    }
    int start = text.position();
    String word = text.word("a quantity, " + EXAMPLES);
    ToDoubleFunction<Step> number = vocabulary.numbers().get(word);
    if (number != null) {
      return Quantity.ofStep(vocabulary.opOf(word), number);
    }
    if (Quantity.OF_TENSOR.containsKey(word)) {
      boolean bracketed = text.take("(");
      String tensor = tensor();
      if (bracketed) {
        text.require(")", "to close " + word + "(" + tensor);
      }
      return Quantity.ofTensor(program.writerOf(tensor), tensor, function(word));
    }
    requireTensor(word, start);
    return cell(word, start);
  }

  private static ToDoubleFunction<Tensor> function(String name) {
    return Objects.requireNonNull(Quantity.OF_TENSOR.get(name));
  }

  private String tensor() {
    int start = text.position();
    String name = text.word("the name of a tensor");
    requireTensor(name, start);
    return name;
  }

  private void requireTensor(String name, int start) {
    if (!program.writes(name)) {
      List<String> names = new ArrayList<>(program.tensors());
      names.addAll(Quantity.OF_TENSOR.keySet());
      names.addAll(vocabulary.numbers().keySet());
      String next =
          NearestName.of(name, names)
              .map(nearest -> "did you mean " + nearest + "?")
              .orElse("There is: " + String.join(" ", program.tensors()));
      throw text.error(start, "no tensor %s; %s".formatted(name, next));
    }
  }

  private Quantity cell(String tensor, int start) {
    Shape shape = program.shape(tensor);
    int op = program.writerOf(tensor);
    if (text.take("[")) {
      int at = text.position();
      int row = text.index();
      text.require(",", "between row and column");
      int column = text.index();
      text.require("]", "to close the cell");
      boolean there =
          column < shape.columns() && (shape.rows() == Shape.BATCH || row < shape.rows());
      if (!there) {
        throw text.error(
            at, "no cell [%d,%d]: %s has shape %s".formatted(row, column, tensor, shape));
      }
      return Quantity.ofCell(op, tensor, new Cell(row, column));
    }
    if (!shape.equals(new Shape(1, 1))) {
      throw text.error(
          start,
          "%s has many cells: which is meant? For example %s[0,0], |%s| or max(%s)"
              .formatted(tensor, tensor, tensor, tensor));
    }
    return Quantity.ofCell(op, tensor, new Cell(0, 0));
  }

  private Comparison comparison() {
    for (Map.Entry<String, Comparison> sign : Comparison.SIGNS) {
      if (text.take(sign.getKey())) {
        return sign.getValue();
      }
    }
    throw text.error("expected < <= > >= = or !=");
  }
}
