package io.github.backstep.tui.stepper.model;

import io.github.backstep.explain.Explanation;
import io.github.backstep.network.CellRef;
import io.github.backstep.network.Factor;
import io.github.backstep.network.Op;
import io.github.backstep.network.Program;
import io.github.backstep.network.Term;
import io.github.backstep.run.Moment;
import io.github.backstep.tensor.Shape;
import io.github.backstep.tui.canvas.Glyphs;
import java.util.List;

/**
 * Of which class the sample behind each term of a number is, where a number is a sum over the
 * samples, as gradients and the loss are.
 */
public record SampleTerms(Model model, List<Term> terms, boolean areSamples) {
  private static final int MOST_COLUMNS = 14;

  public static SampleTerms of(Model model, Explanation why) {
    Op op = why.op();
    boolean here = why.address().moment().equals(new Moment.AtStep(model.scene().index()));
    boolean over = here && op != null && op.shape().rows() != Shape.BATCH;
    List<Term> terms = why.derivation().terms();
    boolean all = over && terms.stream().allMatch(term -> sample(term, model.program()) >= 0);
    return new SampleTerms(model, terms, all);
  }

  /** The sample that the factors of a term are of, −1 if none of them belongs to one. */
  private static int sample(Term term, Program program) {
    return term.factors().stream()
        .map(Factor::cell)
        .filter(cell -> cell != null && isPerSample(cell, program))
        .mapToInt(cell -> cell.cell().row())
        .findFirst()
        .orElse(-1);
  }

  private static boolean isPerSample(CellRef cell, Program program) {
    return program.writes(cell.tensor()) && program.shape(cell.tensor()).rows() == Shape.BATCH;
  }

  /** What stands over the classes; nothing if the terms are no samples. */
  public String heading() {
    return areSamples ? model.session().texts().of("terms.class") : "";
  }

  /** The class of the sample a term is of, as far as that is known. */
  public String of(Term term) {
    if (!areSamples) {
      return "";
    }
    int label = model.scene().label(sample(term, model.program()));
    return label < 0 ? "" : model.session().subject().gallery().nameOf(label);
  }

  public int columns(Glyphs glyphs) {
    int widest = terms.stream().mapToInt(term -> glyphs.columns(of(term))).max().orElse(0);
    return Math.min(MOST_COLUMNS, Math.max(widest, glyphs.columns(heading())));
  }
}
