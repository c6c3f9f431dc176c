package io.github.backstep.explain;

import io.github.backstep.network.CellRef;
import io.github.backstep.network.Derivation;
import io.github.backstep.network.Factor;
import io.github.backstep.network.Op;
import io.github.backstep.network.Program;
import io.github.backstep.network.Term;
import io.github.backstep.run.Address;
import io.github.backstep.run.Edits;
import io.github.backstep.run.Moment;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Why one cell has its value.
 *
 * @param address of the cell; its moment is a step's number or the start
 * @param op the operation that wrote the cell; null for a value from before the first step, and for
 *     one that was edited
 * @param derivation the terms it is made of
 * @param stored the value itself
 * @param origin what the cell's operation belongs to
 */
public record Explanation(
    Address address, @Nullable Op op, Derivation derivation, double stored, Origin origin) {
  /**
   * Where an operation stands.
   *
   * @param program its step's
   * @param edits what is changed in its run
   */
  public record Origin(Program program, Edits edits) {}

  /**
   * How far rounding can lead, as a part of all that is added up: far more than any order of adding
   * doubles makes of a few thousand terms, far less than any mistake.
   */
  private static final double ROUNDING = 1e-9;

  /** Whether the terms, added one by one, are the stored value bit for bit. */
  public boolean isExact() {
    return Double.compare(derivation.value(), stored) == 0;
  }

  /**
   * By how much the stored value differs from the terms added up one by one: the fused
   * multiply-adds of the operation round less often than a reader does.
   */
  public double rounding() {
    return isExact() ? 0 : stored - derivation.value();
  }

  /**
   * Whether the stored value is what the terms give, up to rounding. What an operation computed
   * always is; what somebody wrote down need not be.
   */
  public boolean followsFromItsTerms() {
    if (isExact()) {
      return true;
    }
    return Double.isFinite(derivation.value())
        ? isWithinRounding()
        : !Double.isFinite(stored) || mayOverflowOnTheWay();
  }

  /** What rounding may do to the sum, the finishes may make more of. */
  private boolean isWithinRounding() {
    double derived = derivation.value();
    double slack = ROUNDING * derivation.terms().stream().mapToDouble(Explanation::size).sum();
    double below = derivation.valueOf(derivation.sum() - slack);
    double above = derivation.valueOf(derivation.sum() + slack);
    double spread = Math.max(Math.abs(below - derived), Math.abs(above - derived));
    return Math.abs(stored - derived) <= spread + ROUNDING * Math.abs(derived);
  }

  /** The terms, rounded one by one, can be infinite where the operation's products are not. */
  private boolean mayOverflowOnTheWay() {
    return derivation.terms().stream()
        .flatMap(term -> term.factors().stream())
        .allMatch(factor -> Double.isFinite(factor.value()));
  }

  private static double size(Term term) {
    return Math.abs(term.contribution());
  }

  /** Where a factor of this cell can itself be explained; nowhere for a constant. */
  public Optional<Address> source(Factor factor) {
    CellRef cell = factor.cell();
    return cell == null
        ? Optional.empty()
        : Optional.of(new Address(moment(cell), cell.tensor(), cell.cell()));
  }

  private Moment moment(CellRef cell) {
    if (address.moment() instanceof Moment.Before edited) {
      return new Moment.AtStep(edited.step() - 1);
    }
    Program program = origin.program();
    int index = op == null ? Program.BEFORE : program.writerOf(op.writes());
    boolean sameStep = program.writerBefore(cell.tensor(), index) != Program.BEFORE;
    return sameStep ? address.moment() : previous(cell);
  }

  /** What a step finds is what the one before left, unless somebody has changed it. */
  private Moment previous(CellRef cell) {
    int step = ((Moment.AtStep) address.moment()).step();
    boolean edited = origin.edits().of(step, cell.tensor(), cell.cell()).isPresent();
    return step == 0 || edited ? Moment.before(step) : new Moment.AtStep(step - 1);
  }

  /**
   * The factor that has most to do with the value, and is the one to ask about next: of a value
   * that is not finite the first factor that is not either; of a sum that was made zero what made
   * it so; else a factor of the largest term. Nothing if no factor can be explained.
   */
  public Optional<Factor> cause() {
    List<Factor> inTerms =
        derivation.largestTerms().stream()
            .flatMap(term -> term.factors().stream())
            .filter(this::hasSource)
            .toList();
    List<Factor> inFinishes =
        derivation.finishes().stream()
            .flatMap(finish -> finish.factors().stream())
            .filter(this::hasSource)
            .toList();
    if (stored == 0 && derivation.sum() != 0 && !inFinishes.isEmpty()) {
      return Optional.of(inFinishes.get(0));
    }
    Stream<Factor> all = Stream.concat(inTerms.stream(), inFinishes.stream());
    Optional<Factor> broken =
        Double.isFinite(stored)
            ? Optional.empty()
            : all.filter(factor -> !Double.isFinite(factor.value())).findFirst();
    return broken.or(() -> Stream.concat(inTerms.stream(), inFinishes.stream()).findFirst());
  }

  private boolean hasSource(Factor factor) {
    return source(factor).isPresent();
  }
}
