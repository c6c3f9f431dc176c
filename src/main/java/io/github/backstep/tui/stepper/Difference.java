package io.github.backstep.tui.stepper;

import io.github.backstep.explain.Explanation;
import io.github.backstep.run.Address;
import io.github.backstep.run.Moment;
import io.github.backstep.tensor.Cell;
import io.github.backstep.tensor.Tensor;
import io.github.backstep.trace.replay.Discrepancy;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What is said where a trace has something otherwise than it comes out. */
final class Difference {
  private Difference() {}

  /** How the value of a cell is called, and what there is to know besides. */
  record Remark(String label, String text) {}

  /** Of a cell, if it is not recorded as it comes out. */
  static Optional<Remark> of(Scene scene, Explanation why) {
    Address address = why.address();
    return address.moment() instanceof Moment.AtStep at
        ? scene
            .discrepancies()
            .of(at.step(), Objects.requireNonNull(address.tensor()))
            .flatMap(it -> remark(it, Objects.requireNonNull(address.cell()), why.stored()))
        : Optional.empty();
  }

  private static Optional<Remark> remark(Discrepancy discrepancy, Cell cell, double stored) {
    return discrepancy.recorded().isEmpty()
        ? Optional.of(new Remark("computed ", "≠ only a digest is recorded, and it is another"))
        : Discrepancies.computed(discrepancy, cell)
            .map(computed -> new Remark("recorded ", computed(stored, computed)));
  }

  private static String computed(double recorded, double computed) {
    double off = recorded - computed;
    String by = Double.isNaN(off) ? "" : ", off by " + Numbers.brief(off);
    return "≠ computed " + Numbers.exact(computed) + by;
  }

  /** A sentence on the tensors of a step that differ; empty if there are none. */
  static String of(List<Discrepancy> here) {
    if (here.isEmpty()) {
      return "";
    }
    Discrepancy first = here.get(0);
    String others =
        here.size() == 1
            ? ""
            : here.size() == 2 ? " and 1 other" : " and %d others".formatted(here.size() - 1);
    return "≠ %s%s: %s".formatted(Symbols.of(first.op().writes()), others, verdict(first));
  }

  private static String verdict(Discrepancy first) {
    Optional<Tensor> recorded = first.recorded();
    if (recorded.isEmpty()) {
      return "the recorded digest is not that of what comes out, which is shown.";
    }
    return "recorded and computed values differ, first at %s.".formatted(first.address());
  }
}
