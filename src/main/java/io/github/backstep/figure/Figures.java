package io.github.backstep.figure;

import io.github.backstep.catalogue.Catalogue;

/** The figures there are, in the order in which a course meets them. */
public final class Figures {
  public static final Catalogue<Figure> ALL =
      Catalogue.of(
          "figure",
          new ActivationCurves(),
          new SampleSheet(),
          new SoftmaxBars(),
          new DecisionBoundary(),
          new LearningCurves(),
          new ConfusionMatrix(),
          new PredictionSheet(),
          new FirstLayer(),
          new Histograms(),
          new UpdateRatios());

  private Figures() {}
}
