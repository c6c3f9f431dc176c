package io.github.backstep.figure;

import io.github.backstep.figure.drawing.Series;
import io.github.backstep.figure.drawing.Series.Spot;
import io.github.backstep.run.Evaluation;
import io.github.backstep.run.Score;
import io.github.backstep.run.SeekListener;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * How well a network did along its training.
 *
 * @param all the evaluations that are shown
 * @param losses of the mini-batches, from step 0 on
 * @param stepsPerEpoch how many mini-batches an epoch has
 * @param stepsBehind at the moment that is looked at
 */
record Learned(List<Evaluation> all, List<Double> losses, int stepsPerEpoch, int stepsBehind) {
  Learned {
    all = List.copyOf(all);
    losses = List.copyOf(losses);
  }

  static Learned of(Sight sight, Studio studio, SeekListener listener) {
    History history = studio.history();
    List<Evaluation> all = history.evaluations(sight, listener);
    int stepsPerEpoch = studio.steps().calendar().stepsPerEpoch();
    return new Learned(all, history.losses(sight), stepsPerEpoch, sight.stepsBehind());
  }

  /** The evaluation that belongs to the moment that is looked at. */
  Optional<Evaluation> now() {
    return all.stream().filter(it -> it.step() < stepsBehind).reduce((first, second) -> second);
  }

  /** For how many epochs there is something to show, never none. */
  double epochs() {
    double evaluated = all.isEmpty() ? 0 : all.get(all.size() - 1).epoch();
    double trained = Math.max(losses.size(), stepsBehind) / (double) stepsPerEpoch;
    double most = Math.max(evaluated, trained);
    return most > 0 ? most : 1;
  }

  /** The loss of each mini-batch, when it has been learned from. */
  Series ofBatches(String name) {
    return new Series(
        name,
        Series.GUIDE,
        false,
        IntStream.range(0, losses.size())
            .mapToObj(step -> new Spot((step + 1) / (double) stepsPerEpoch, losses.get(step)))
            .toList());
  }

  /** A score of the training or the test rows, the latter dashed. */
  Series series(
      String name, int hue, Function<Evaluation, Score> rows, ToDoubleFunction<Score> score) {
    return new Series(
        name,
        hue,
        hue == LearningCurves.TEST,
        all.stream().map(it -> new Spot(it.epoch(), score.applyAsDouble(rows.apply(it)))).toList());
  }
}
