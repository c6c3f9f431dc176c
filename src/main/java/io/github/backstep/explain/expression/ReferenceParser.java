package io.github.backstep.explain.expression;

import io.github.backstep.explain.expression.Expression.Node;
import io.github.backstep.explain.text.Text;
import io.github.backstep.run.Address;
import io.github.backstep.run.Moment;
import io.github.backstep.tensor.Tensor;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads names of numbers: {@code [other] [moment /] name [cells]}.
 *
 * @param expressions reads what stands for a row or a column
 */
record ReferenceParser(Text text, Supplier<Node> expressions) {
  private static final Pattern MOMENT =
      Pattern.compile("(start|end|step\\s*\\d{1,9}|e\\d{1,9}(\\.b\\d{1,9})?)\\s*/");

  /** A moment too: the step at which a condition first holds, {@code first loss < 0.2 / A2}. */
  private static final Pattern FIRST = Pattern.compile("first\\b[^/]*/");

  private static final Pattern OTHER = Pattern.compile("other\\b");

  private static final Node ROW_ZERO = scope -> Numbers.of(0);

  /** The moment of a run that is meant. */
  @FunctionalInterface
  private interface When {
    /** What is meant by a name that stands alone. */
    When HERE = (scope, run) -> scope.here();

    Moment in(Scope scope, Evidence run);
  }

  /** A name with the run or the moment it is of; empty if none comes next. */
  Optional<Node> atMoment() {
    boolean other = text.takeIf(OTHER).isPresent();
    int at = text.position();
    Optional<String> moment = text.takeIf(MOMENT).or(() -> text.takeIf(FIRST));
    if (!other && moment.isEmpty()) {
      return Optional.empty();
    }
    When when = moment.map(it -> moment(it.replace("/", "").strip(), at)).orElse(When.HERE);
    int nameAt = text.position();
    String name = text.word("the name of a tensor or a number after " + moment.orElse("other"));
    return Optional.of(reference(new Source(other, when, at), name, nameAt));
  }

  /** The name that was just read, at a position of the text, with any cells that follow it. */
  Node named(String name, int at) {
    return reference(new Source(false, When.HERE, at), name, at);
  }

  private static When moment(String written, int at) {
    if (written.equals("end")) {
      return (scope, run) -> new Moment.AtStep(run.lastStep());
    }
    if (written.startsWith("first")) {
      String condition = written.substring("first".length()).strip();
      FirstMoment first = new FirstMoment(condition, at + written.length() - condition.length());
      return (scope, run) -> first.address(run).moment();
    }
    Moment moment = Address.parse(written).moment();
    return (scope, run) -> moment;
  }

  /** Which run, and when in it. */
  private record Source(boolean other, When when, int at) {
    Evidence run(Scope scope) {
      return other
          ? scope
              .other()
              .orElseThrow(
                  () ->
                      new ExpressionException(
                          at, "no other run here. Open one with a block: run, compare: true"))
          : scope.run();
    }
  }

  private Node reference(Source source, String name, int at) {
    Optional<Part> part = text.take("[") ? Optional.of(part()) : Optional.empty();
    return scope -> {
      Evidence run = source.run(scope);
      Tensor whole = Names.value(name, run, source.when().in(scope, run), at);
      return part.map(it -> it.of(whole, name, scope)).orElse(whole);
    };
  }

  private Part part() {
    int at = text.position();
    @Nullable Node first = index();
    boolean both = text.take(",");
    Part part = both ? new Part(first, index(), at) : new Part(ROW_ZERO, first, at);
    text.require("]", "to close the cells");
    return part;
  }

  /** A row or a column; null for all of them. */
  private @Nullable Node index() {
    return text.take(":") ? null : expressions.get();
  }
}
