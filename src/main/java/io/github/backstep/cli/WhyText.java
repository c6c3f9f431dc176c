package io.github.backstep.cli;

import io.github.backstep.explain.Explanation;
import io.github.backstep.explain.Working;
import io.github.backstep.language.Language;
import io.github.backstep.language.PhraseBook;
import io.github.backstep.language.Texts;
import io.github.backstep.network.Derivation;
import io.github.backstep.network.Factor;
import io.github.backstep.network.Finish;
import io.github.backstep.network.Op;
import io.github.backstep.network.Term;
import io.github.backstep.network.WorkedLine;
import io.github.backstep.run.Address;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * Why a cell has its value, as text that can be followed with a calculator: its formula, its terms,
 * their sum, what is done to the sum, and the value that is stored.
 */
final class WhyText {
  private static final int INDENT = 2;

  private final Shell shell;
  private final Texts texts;
  private final PhraseBook engine;
  private final Explanation explanation;
  private final Working working;
  private final Derivation derivation;
  private final Selection selection;
  private final Decimals factors;
  private final int factorWidth;
  private final Decimals results;

  /**
   * @param told what is explained
   */
  WhyText(Shell shell, Language language, Told told) {
    this.shell = shell;
    this.texts = Texts.of(language, WhyText.class, "why");
    this.engine = PhraseBook.ofEngine(language);
    this.explanation = told.explanation();
    this.working = told.working();
    this.derivation = explanation.derivation();
    this.selection = told.all() ? Selection.all(derivation) : Selection.of(derivation);
    this.factors = Decimals.of(values());
    this.factorWidth =
        values().mapToObj(factors::format).mapToInt(String::length).max().orElse(0) + 1;
    this.results = Decimals.of(results());
  }

  /**
   * What is explained.
   *
   * @param working its calculation line by line, where there is more to say
   * @param all whether every term is wanted, however many there are
   */
  record Told(Explanation explanation, Working working, boolean all) {}

  private DoubleStream values() {
    return Stream.concat(
            selection.shown().stream().flatMap(term -> term.factors().stream()),
            derivation.finishes().stream().flatMap(finish -> finish.factors().stream()))
        .mapToDouble(Factor::value);
  }

  private DoubleStream results() {
    return DoubleStream.concat(
        selection.shown().stream().mapToDouble(Term::contribution),
        DoubleStream.of(derivation.sum(), derivation.value()));
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(explanation.address() + " = " + Numbers.exact(explanation.stored()));
    Op op = explanation.op();
    if (op != null) {
      lines.add(op.id() + ": " + engine.of(op.formula()));
    }
    lines.add("");
    lines.add(engine.of(derivation.symbolic()));
    lines.add("");
    lines.addAll(sum());
    lines.add("");
    if (!working.lines().isEmpty()) {
      lines.addAll(fitting(workedOut(true), workedOut(false)));
      lines.add("");
    }
    lines.addAll(comparison());
    return lines;
  }

  /**
   * The terms and what becomes of them, with where each factor can be explained if there is room.
   */
  private List<String> sum() {
    return fitting(table(true), table(false));
  }

  /** A table if there is room for it, else another one. */
  private List<String> fitting(Table full, Table narrow) {
    boolean fits = full.lines().stream().allMatch(it -> it.length() + INDENT <= shell.width());
    return (fits ? full : narrow).lines().stream().map(line -> " ".repeat(INDENT) + line).toList();
  }

  /** What is done line by line, the formula where there is room, in numbers, and what it makes. */
  private Table workedOut(boolean withFormulas) {
    Table table = new Table(withFormulas ? "lllr" : "llr");
    table.row(columns(withFormulas, word("lines"), word("formula"), word("with"), word("gives")));
    Decimals made = Decimals.of(working.lines().stream().mapToDouble(WorkedLine::value));
    for (WorkedLine line : working.lines()) {
      boolean isNamed = !line.what().isEmpty();
      table.row(
          columns(
              withFormulas,
              printed(isNamed ? line.what() : line.formula()),
              isNamed ? printed(line.formula()) : "",
              printed(Working.numbers(line, Numbers::factor)),
              made.format(line.value())));
    }
    return table;
  }

  private static List<String> columns(boolean second, String... all) {
    List<String> columns = new ArrayList<>(List.of(all));
    if (!second) {
      columns.remove(1);
    }
    return columns;
  }

  private Table table(boolean wholeAddresses) {
    Table table = new Table("lrrl");
    table.row(
        word("term"), word("factors"), word("adds"), word(wholeAddresses ? "source" : "step"));
    for (Term term : selection.shown()) {
      String of = values(term.factors());
      table.row(
          printed(term.label()),
          of,
          results.format(term.contribution()),
          from(term.factors(), wholeAddresses));
    }
    if (!selection.hidden().isEmpty()) {
      String rest = word("rest", selection.hidden().size());
      table.row(rest, "", results.format(selection.sumOfRest()));
    }
    if (derivation.terms().size() > 1) {
      table.row(word("sum"), "", results.format(derivation.sum()));
    }
    for (int i = 0; i < derivation.finishes().size(); i++) {
      Finish finish = derivation.finishes().get(i);
      table.row(
          printed(finish.label()),
          values(finish.factors()),
          results.format(derivation.after(i + 1)),
          from(finish.factors(), wholeAddresses));
    }
    return table;
  }

  /** A text as it will be printed: what is put in line must not change its length afterwards. */
  private String printed(String text) {
    return shell.glyphs().of(engine.of(text));
  }

  private String word(String name, Object... arguments) {
    return shell.glyphs().of(texts.of("why." + name, arguments));
  }

  private String values(List<Factor> all) {
    return all.stream()
        .map(factor -> factors.format(factor.value()))
        .map(value -> " ".repeat(factorWidth - value.length()) + value)
        .collect(Collectors.joining(","));
  }

  private String from(List<Factor> all, boolean wholeAddresses) {
    return all.stream()
        .flatMap(factor -> explanation.source(factor).stream())
        .map(address -> wholeAddresses ? address.toString() : moment(address))
        .distinct()
        .collect(Collectors.joining("; "));
  }

  private static String moment(Address address) {
    return address.moment().toString().replaceFirst("^step ", "");
  }

  private List<String> comparison() {
    List<String> lines = new ArrayList<>();
    lines.add("%-7s  %s".formatted(word("derived"), Numbers.exact(derivation.value())));
    if (explanation.isExact()) {
      lines.add(word("exact"));
    } else {
      lines.add("%-7s  %s".formatted(word("stored"), Numbers.exact(explanation.stored())));
      lines.add(rounding());
    }
    return lines;
  }

  private String rounding() {
    double rounding = explanation.rounding();
    if (!explanation.followsFromItsTerms()) {
      return Double.isFinite(rounding)
          ? word("off", Numbers.rough(rounding))
          : word("does-not-follow");
    }
    return Double.isNaN(rounding) ? word("overflow") : word("rounding", Numbers.rough(rounding));
  }
}
