package io.github.backstep.grade.diagnosis;

import io.github.backstep.grade.judge.Role;
import java.util.List;
import java.util.stream.Stream;

/** The mistakes that are known, by the operation in which they are made. */
public final class Mistakes {
  public static final List<Mistake> ALL =
      Stream.of(
              GatherMistakes.all(),
              AffineMistakes.all(),
              ActivationMistakes.all(),
              SlopeMistakes.all(),
              SoftmaxMistakes.all(),
              LossMistakes.all(),
              OutputDeltaMistakes.all(),
              HiddenDeltaMistakes.all(),
              WeightGradientMistakes.all(),
              new GradientMistakes(Role.WEIGHT_GRADIENT, 1).all(),
              BiasGradientMistakes.all(),
              new GradientMistakes(Role.BIAS_GRADIENT, 0).all(),
              VelocityMistakes.all(),
              MoveMistakes.all())
          .flatMap(List::stream)
          .toList();

  private Mistakes() {}

  /** Those that are made in operations of a role. */
  public static List<Mistake> in(Role role) {
    return ALL.stream().filter(mistake -> mistake.role() == role).toList();
  }

  /** The mistake of a name in operations of a role. */
  public static Mistake named(String id, Role role) {
    return in(role).stream()
        .filter(mistake -> mistake.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no mistake " + id + " in " + role));
  }
}
