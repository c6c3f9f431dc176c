package io.github.backstep.tui.stepper.model;

import io.github.backstep.explain.Explanation;
import io.github.backstep.explain.Why;
import io.github.backstep.run.Address;
import io.github.backstep.tui.stepper.scene.Scene;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The reasons of a number, each the cause of the one before, as far as they are loaded. */
public final class WhyChain {
  /** Longer than any way through a network that is stepped through. */
  private static final int LONGEST = 64;

  private WhyChain() {}

  /**
   * The reasons behind an explanation.
   *
   * @param factor the factor to begin with, as {@link WhyLines#factors} counts them
   */
  public static List<Explanation> of(Explanation why, int factor, Scene scene) {
    List<Explanation> chain = new ArrayList<>();
    Optional<Explanation> next = cause(why, factor, scene);
    while (next.isPresent() && chain.size() < LONGEST) {
      chain.add(next.get());
      next = cause(next.get(), WhyLines.of(next.get()).cause(), scene);
    }
    return chain;
  }

  private static Optional<Explanation> cause(Explanation why, int factor, Scene scene) {
    Optional<Address> source = WhyLines.of(why).factor(factor).flatMap(why::source);
    return source.filter(scene::explains).map(address -> new Why(scene).of(address));
  }
}
