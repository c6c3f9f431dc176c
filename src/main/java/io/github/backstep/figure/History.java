package io.github.backstep.figure;

import io.github.backstep.run.Calendar;
import io.github.backstep.run.Evaluation;
import io.github.backstep.run.Evaluator;
import io.github.backstep.run.SeekListener;
import io.github.backstep.run.Step;
import io.github.backstep.run.StepHistory;
import io.github.backstep.tensor.Summary;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.DoubleStream;

/**
 * What figures ask of all steps up to a moment. What has been computed is kept, so that a moment
 * later it only has to be added to, and a search that was called back goes on where it was.
 */
final class History {
  /** As many points as a curve can use. */
  private static final int MOST_POINTS = 200;

  private final StepHistory steps;
  private final List<Evaluation> recorded;
  private final Optional<Evaluator> evaluator;
  private final boolean looksAhead;
  private final NavigableMap<Integer, Evaluation> evaluations = new TreeMap<>();
  private final NavigableMap<Integer, Ratios> ratios = new TreeMap<>();

  /** By how much the layers' weights moved in a step, for their size; first layer first. */
  record Ratios(int step, List<Double> ofLayers) {}

  /**
   * @param looksAhead whether what is known of later moments is given too, without looking for it
   */
  History(
      StepHistory steps,
      Optional<Evaluator> evaluator,
      List<Evaluation> recorded,
      boolean looksAhead) {
    this.steps = steps;
    this.recorded = List.copyOf(recorded);
    this.evaluator = evaluator;
    this.looksAhead = looksAhead;
  }

  /**
   * The evaluations of the epochs completed by then and, if it can be had, of the network before it
   * was trained; of a trace those it has. Of a long run not every epoch is evaluated.
   */
  List<Evaluation> evaluations(Sight sight, SeekListener listener) {
    if (!recorded.isEmpty()) {
      return recorded.stream().filter(it -> looksAhead || it.step() < sight.stepsBehind()).toList();
    }
    List<Evaluation> all = new ArrayList<>();
    if (evaluator.isPresent()) {
      int epochs = sight.stepsBehind() / steps.calendar().stepsPerEpoch();
      for (int epoch : places(epochs)) {
        all.add(evaluation(epoch, evaluator.get(), listener));
      }
      if (looksAhead) {
        evaluations.tailMap(epochs, false).values().forEach(all::add);
      }
    }
    return all;
  }

  /** The losses of the steps behind, as far as they are known without computing them. */
  List<Double> losses(Sight sight) {
    double[] known = steps.losses();
    int count = looksAhead ? known.length : Math.min(known.length, sight.stepsBehind());
    return DoubleStream.of(known).limit(count).boxed().toList();
  }

  /** So many epochs completed, 0 before training. */
  private Evaluation evaluation(int epochs, Evaluator by, SeekListener listener) {
    Evaluation known = evaluations.get(epochs);
    if (known == null) {
      known = evaluate(epochs, by, listener);
      evaluations.put(epochs, known);
    }
    return known;
  }

  private Evaluation evaluate(int epochs, Evaluator by, SeekListener listener) {
    Calendar calendar = steps.calendar();
    int last = epochs == 0 ? 0 : calendar.lastStepOf(epochs - 1);
    Step step = steps.step(last, listener);
    Evaluation scores = by.evaluate(last, epochs == 0 ? step.before() : step.after());
    return new Evaluation(epochs, epochs == 0 ? -1 : last, scores.train(), scores.test());
  }

  /** The shares of their weights by which the layers moved, ‖vW‖ / ‖W‖, in the steps behind. */
  List<Ratios> ratios(Sight sight, SeekListener listener) {
    List<Ratios> all = new ArrayList<>();
    for (int step : places(sight.stepsBehind() - 1)) {
      Ratios known = ratios.get(step);
      if (known == null) {
        known = ratios(steps.step(step, listener));
        ratios.put(step, known);
      }
      all.add(known);
    }
    if (looksAhead) {
      ratios.tailMap(sight.stepsBehind() - 1, false).values().forEach(all::add);
    }
    return all;
  }

  private static Ratios ratios(Step step) {
    return new Ratios(
        step.index(), Layers.of(step.program()).stream().map(layer -> ratio(step, layer)).toList());
  }

  /** Unknown as NaN. */
  private static double ratio(Step step, int layer) {
    String weights = Layers.weights(layer);
    String velocity = Layers.velocity(layer);
    return step.has(weights) && step.has(velocity)
        ? Summary.of(step.value(velocity)).norm() / Summary.of(step.value(weights)).norm()
        : Double.NaN;
  }

  /**
   * Some numbers from 0 to a last one, in order: all of them, or every second, fourth and so on, so
   * that most of them stay when the last one moves on. None below zero.
   */
  private static Set<Integer> places(int last) {
    int stride = 1;
    while (last / stride >= MOST_POINTS) {
      stride *= 2;
    }
    Set<Integer> places = new TreeSet<>();
    for (int place = 0; place <= last; place += stride) {
      places.add(place);
    }
    if (last >= 0) {
      places.add(last);
    }
    return places;
  }
}
