package io.github.backstep.cli;

import io.github.backstep.explain.Explanation;
import io.github.backstep.explain.Working;
import io.github.backstep.network.Derivation;
import io.github.backstep.network.Factor;
import io.github.backstep.network.Finish;
import io.github.backstep.network.Term;
import io.github.backstep.network.WorkedLine;
import io.github.backstep.trace.Fields;
import java.util.List;
import java.util.stream.IntStream;

/** Why a cell has its value, as JSON. */
record WhyFields(Explanation explanation, Working working) {
  Fields fields() {
    Derivation derivation = explanation.derivation();
    return new Fields()
        .put("formula", derivation.symbolic())
        .putObjects("terms", derivation.terms().stream().map(this::term).toList())
        .putObjects(
            "finishes",
            IntStream.range(0, derivation.finishes().size()).mapToObj(this::finish).toList())
        .put("sum", derivation.sum())
        .put("derived", derivation.value())
        .put("stored", explanation.stored())
        .put("rounding", explanation.rounding())
        .putObjects("working", working.lines().stream().map(WhyFields::worked).toList());
  }

  private Fields term(Term term) {
    return new Fields()
        .put("label", term.label())
        .putObjects("factors", factors(term.factors()))
        .put("contribution", term.contribution());
  }

  private Fields finish(int index) {
    Finish finish = explanation.derivation().finishes().get(index);
    return new Fields()
        .put("label", finish.label())
        .putObjects("factors", factors(finish.factors()))
        .put("value", explanation.derivation().after(index + 1));
  }

  /** A line of the calculation; its names stand for numbers on the way, not for addresses. */
  private static Fields worked(WorkedLine line) {
    Fields fields = new Fields();
    if (!line.what().isEmpty()) {
      fields.put("what", line.what());
    }
    return fields
        .put("formula", line.formula())
        .putObjects("factors", line.factors().stream().map(WhyFields::number).toList())
        .put("value", line.value());
  }

  private static Fields number(Factor factor) {
    return new Fields().put("label", factor.label()).put("value", factor.value());
  }

  private List<Fields> factors(List<Factor> factors) {
    return factors.stream().map(this::factor).toList();
  }

  private Fields factor(Factor factor) {
    Fields fields = number(factor);
    explanation.source(factor).ifPresent(address -> fields.put("address", address.toString()));
    return fields;
  }
}
