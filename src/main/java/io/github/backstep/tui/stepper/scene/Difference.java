package io.github.backstep.tui.stepper.scene;

import io.github.backstep.explain.Explanation;
import io.github.backstep.language.Texts;
import io.github.backstep.run.Address;
import io.github.backstep.run.Moment;
import io.github.backstep.tensor.Cell;
import io.github.backstep.trace.replay.Discrepancy;
import io.github.backstep.tui.stepper.scene.Discrepancies.Voice;
import io.github.backstep.tui.stepper.text.Numbers;
import io.github.backstep.tui.stepper.text.Symbols;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What is said where a trace has something otherwise than it comes out. */
public final class Difference {
  private Difference() {}

  /** How the value of a cell is called, and what there is to know besides. */
  public record Remark(String label, String text) {}

  /** Of a cell, if it is not recorded as it comes out. */
  public static Optional<Remark> of(Scene scene, Explanation why, Texts texts) {
    Address address = why.address();
    Voice voice = scene.discrepancies().voice();
    return address.moment() instanceof Moment.AtStep at
        ? scene
            .discrepancies()
            .of(at.step(), Objects.requireNonNull(address.tensor()))
            .flatMap(
                it ->
                    new Cellwise(it, Objects.requireNonNull(address.cell()), voice, texts)
                        .remark(why.stored()))
        : Optional.empty();
  }

  /** A discrepancy at one of its cells. */
  private record Cellwise(Discrepancy discrepancy, Cell cell, Voice voice, Texts texts) {
    Optional<Remark> remark(double stored) {
      return discrepancy.recorded().isEmpty()
          ? Optional.of(
              new Remark(texts.of(voice.key("computed")), texts.of(voice.key("digest-only"))))
          : Discrepancies.computed(discrepancy, cell)
              .map(computed -> new Remark(texts.of(voice.key("recorded")), of(stored, computed)));
    }

    private String of(double recorded, double computed) {
      double off = recorded - computed;
      String exact = Numbers.exact(computed);
      return Double.isNaN(off)
          ? texts.of(voice.key("cell"), exact)
          : texts.of(voice.key("cell-off"), exact, Numbers.brief(off));
    }
  }

  /**
   * A line on the tensors of a step that differ, which begins with where; empty if there are none.
   */
  public static String of(List<Discrepancy> here, Voice voice, Texts texts) {
    if (here.isEmpty()) {
      return "";
    }
    Discrepancy first = here.get(0);
    boolean hasCells = first.recorded().isPresent();
    return texts.of(
        "difference.line",
        hasCells ? first.address().toString() : Symbols.of(first.op().writes()),
        others(here.size() - 1, texts),
        texts.of(voice.key(hasCells ? "values" : "digest")));
  }

  private static String others(int count, Texts texts) {
    return switch (count) {
      case 0 -> "";
      case 1 -> " " + texts.of("difference.one-other");
      default -> " " + texts.of("difference.others", count);
    };
  }
}
