package io.github.backstep.tui.stepper.model;

import io.github.backstep.explain.Explanation;
import io.github.backstep.network.Term;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The terms of an explanation in the order in which they are listed, and which of them is chosen.
 * After the last one comes what is done to their sum. What cannot be followed cannot be chosen.
 *
 * @param order the places, among the terms by size, of the terms as they are listed
 */
public record TermChoice(Model model, WhyLines lines, List<Integer> order) {
  public TermChoice {
    order = List.copyOf(order);
  }

  /**
   * The terms of an explanation, of which none is chosen yet.
   *
   * @param bySize whether they are listed by size rather than as they are added
   */
  public static TermChoice of(Model model, Explanation why, boolean bySize) {
    WhyLines lines = WhyLines.of(why);
    return new TermChoice(model, lines, bySize ? bySize(lines) : asAdded(lines));
  }

  private static List<Integer> bySize(WhyLines lines) {
    return IntStream.range(0, lines.terms().size()).boxed().toList();
  }

  private static List<Integer> asAdded(WhyLines lines) {
    IdentityHashMap<Term, Integer> places = new IdentityHashMap<>();
    for (int place = 0; place < lines.terms().size(); place++) {
      places.put(lines.terms().get(place), place);
    }
    return lines.why().derivation().terms().stream().map(places::get).toList();
  }

  public int size() {
    return order.size();
  }

  /** The term on a line. */
  public Term term(int line) {
    return lines.terms().get(order.get(line));
  }

  /** The line of the chosen factor; {@link #size} if it belongs to what is done to the sum. */
  public int line() {
    int place = lines.lineOf(model.focus().factor());
    return place == size() ? place : order.indexOf(place);
  }

  /** The model with the choice some lines further on, or as far as something can be followed. */
  public Model down(int by) {
    int aim = Math.max(0, Math.min(size(), line() + by));
    int onward = next(aim, Integer.signum(by));
    int line = onward < 0 ? next(aim, -Integer.signum(by)) : onward;
    return by == 0 || line < 0 ? model : choosing(first(line));
  }

  /** The model with the term on a line chosen, if it can be followed. */
  public Model at(int line) {
    return line == line() || followable(line) == 0 ? model : choosing(first(line));
  }

  /** The first line from one on that can be followed; −1 if none can. */
  private int next(int from, int step) {
    int line = from;
    while (step != 0 && line >= 0 && line <= size() && followable(line) == 0) {
      line += step;
    }
    return line <= size() ? line : -1;
  }

  /** The model with the choice on another factor of the same term. */
  public Model across(int by) {
    int first = first(line());
    int last = first + followable(line()) - 1;
    return last < first
        ? model
        : choosing(Math.max(first, Math.min(last, model.focus().factor() + by)));
  }

  private Model choosing(int factor) {
    return model.choosing(model.focus().withFactor(factor));
  }

  private int first(int line) {
    return lines.firstFactorOf(line == size() ? line : order.get(line));
  }

  private int followable(int line) {
    return line < size()
        ? lines.followable(term(line).factors())
        : lines.why().derivation().finishes().stream()
            .mapToInt(finish -> lines.followable(finish.factors()))
            .sum();
  }
}
