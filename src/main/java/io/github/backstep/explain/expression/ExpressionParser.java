package io.github.backstep.explain.expression;

import io.github.backstep.explain.expression.Expression.Node;
import io.github.backstep.explain.text.Text;
import io.github.backstep.tensor.Tensor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads an expression by recursive descent, loosest operators first: {@code or}, {@code and},
 * {@code not}, comparisons, sums, products, signs, powers, and then numbers, lists in square
 * brackets, function calls, moments of conditions and names of numbers.
 */
final class ExpressionParser {
  private static final Pattern DERIVATIVE = Pattern.compile("['′]");

  /** What counts a moment of a condition: {@code step of first nan}. */
  private static final Pattern OF_FIRST = Pattern.compile("(step|epoch|batch)\\s+of\\s+first\\b");

  private final Text text;
  private final ReferenceParser references;

  private ExpressionParser(String text) {
    this.text = new Text(text, ExpressionException::new);
    this.references = new ReferenceParser(this.text, this::expression);
  }

  static Expression parse(String text) {
    ExpressionParser parser = new ExpressionParser(text);
    if (parser.text.atEnd()) {
      throw parser.text.error("expected an expression, such as: 1 - A3[0,1], or sum(A3[0,:])");
    }
    Node node = parser.expression();
    parser.text.requireEnd();
    return new Expression(text.strip(), node);
  }

  private Node expression() {
    return level(0);
  }

  private Node level(int level) {
    if (level == Operator.LEVELS.size()) {
      return signed();
    }
    if (level == Operator.BELOW_NOT && text.takeWord("not")) {
      return negated(level(level));
    }
    Node left = level(level + 1);
    int at = text.position();
    Optional<Operator> operator = operator(Operator.LEVELS.get(level));
    while (operator.isPresent()) {
      left = combined(left, operator.get(), level(level + 1), at);
      at = text.position();
      operator = operator(Operator.LEVELS.get(level));
    }
    return left;
  }

  private static Node negated(Node operand) {
    return scope -> Numbers.map(operand.in(scope), cell -> cell == 0 ? 1 : 0);
  }

  private static Node combined(Node left, Operator operator, Node right, int at) {
    return scope -> Numbers.combine(left.in(scope), right.in(scope), operator.function(), at);
  }

  private Optional<Operator> operator(List<Operator> candidates) {
    return candidates.stream().filter(this::takes).findFirst();
  }

  private boolean takes(Operator operator) {
    return operator.signs().stream()
        .anyMatch(sign -> operator.isWord() ? text.takeWord(sign) : text.take(sign));
  }

  private Node signed() {
    if (takes(Operator.MINUS)) {
      Node operand = signed();
      return scope -> Numbers.map(operand.in(scope), cell -> -cell);
    }
    return power();
  }

  private Node power() {
    Node base = operand();
    int at = text.position();
    return takes(Operator.POWER) ? combined(base, Operator.POWER, signed(), at) : base;
  }

  private Node operand() {
    if (text.atNumber()) {
      Tensor number = Numbers.of(text.number());
      return scope -> number;
    }
    if (text.take("(")) {
      Node inner = expression();
      text.require(")", "to close the bracket");
      return inner;
    }
    if (text.take("[")) {
      return list();
    }
    int at = text.position();
    Optional<String> count = text.takeIf(OF_FIRST);
    return count.isPresent() ? first(count.get().replaceAll("\\s.*", ""), at) : named();
  }

  private Node list() {
    List<Node> cells = arguments("]");
    int at = text.position();
    return scope ->
        Tensor.row(cells.stream().mapToDouble(it -> Numbers.single(it.in(scope), at)).toArray());
  }

  private Node first(String counted, int at) {
    FirstMoment moment = new FirstMoment(text.takePhrase(), at);
    return scope -> Numbers.of(moment.counted(counted, scope.run()));
  }

  private Node named() {
    int at = text.position();
    Optional<Node> atMoment = references.atMoment();
    if (atMoment.isPresent()) {
      return atMoment.get();
    }
    String name = text.word("a number, the name of one, or a function");
    String full = text.takeIf(DERIVATIVE).isPresent() ? name + "'" : name;
    if (text.take("(")) {
      return call(full, at);
    }
    if (!full.equals(name)) {
      throw text.error("expected ( after " + full);
    }
    return references.named(name, at);
  }

  private Node call(String name, int at) {
    Functions.Function function = Functions.named(name, at);
    List<Node> arguments = arguments(")");
    return scope -> function.of(arguments.stream().map(it -> it.in(scope)).toList(), at);
  }

  private List<Node> arguments(String end) {
    List<Node> arguments = new ArrayList<>();
    do {
      arguments.add(expression());
    } while (text.take(","));
    text.require(end, "after the last value");
    return arguments;
  }
}
