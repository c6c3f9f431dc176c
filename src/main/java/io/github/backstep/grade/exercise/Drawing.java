package io.github.backstep.grade.exercise;

import io.github.backstep.grade.cases.Case;
import io.github.backstep.grade.cases.CaseStep;
import io.github.backstep.grade.cases.Setup;
import io.github.backstep.grade.cases.Slope;
import io.github.backstep.network.Blueprint;
import io.github.backstep.network.MiniBatch;
import io.github.backstep.network.Network;
import io.github.backstep.network.Op;
import io.github.backstep.network.Program;
import io.github.backstep.network.Samples;
import io.github.backstep.network.UpdateOrders;
import io.github.backstep.random.NumpyRandom;
import io.github.backstep.run.Step;
import io.github.backstep.tensor.Tensor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Draws the cases of an exercise, the same ones from the same seed. */
public final class Drawing {
  /** Nearly every draw will do; this many that do not are no accident. */
  private static final int MOST_DRAWS = 1000;

  /** The training set, where mini-batches are asked for: its features and its labels. */
  private static final String FEATURES = "features";

  private static final String LABELS = "labels";

  private final Exercise exercise;
  private final NumpyRandom random;

  private Drawing(Exercise exercise, long seed) {
    this.exercise = exercise;
    this.random = new NumpyRandom(Math.floorMod(seed, NumpyRandom.MAX_SEED));
  }

  /** Cases with what the engine makes of them. */
  public static List<Worked> of(Exercise exercise, long seed) {
    Drawing drawing = new Drawing(exercise, seed);
    return exercise.networks().stream().map(drawing::telling).toList();
  }

  /** A case in which mistakes show. */
  private Worked telling(NetworkSpec spec) {
    for (int draw = 0; draw < MOST_DRAWS; draw++) {
      Worked worked = draw(spec);
      if (Telling.isTelling(worked)) {
        return worked;
      }
    }
    throw new IllegalStateException(
        exercise.name() + ": no draw of the network " + spec.name() + " shows every mistake");
  }

  private Worked draw(NetworkSpec spec) {
    Network network =
        new Network(
            new Blueprint(spec.layers().get(0), spec.hidden(), spec.classes(), spec.activation()));
    List<MiniBatch> batches = exercise.schedule().batches(random);
    Map<String, Tensor> start = new Start(spec, random).of(network, exercise.optimiser());
    Samples samples = new TrainingSet(spec, random).of(network, start, exercise.schedule());
    Program program = program(spec, network, samples);
    List<Step> steps = Rehearsal.of(program, start, batches);
    return new Worked(posed(spec, program, steps, samples), steps);
  }

  /** A training step; with the activations' derivatives if the exercise asks them by themselves. */
  private Program program(NetworkSpec spec, Network network, Samples samples) {
    List<Op> ops = new ArrayList<>();
    Program step = network.program(samples, exercise.optimiser(), UpdateOrders.AFTER_BACKPROP);
    for (Op op : step.ops()) {
      ops.add(op);
      if (op.writes().matches("A\\d+")) {
        slope(spec, Integer.parseInt(op.writes().substring(1))).ifPresent(ops::add);
      }
    }
    return new Program(ops);
  }

  private Optional<Op> slope(NetworkSpec spec, int layer) {
    boolean hidden = layer <= spec.hidden().size();
    return hidden && exercise.asks(Slope.ROLE + layer)
        ? Optional.of(Slope.of(layer, spec.hidden().get(layer - 1), spec.activation()))
        : Optional.empty();
  }

  private Case posed(NetworkSpec spec, Program program, List<Step> steps, Samples samples) {
    Setup setup =
        new Setup(
            spec.layers(),
            spec.activation(),
            exercise.optimiser().learningRate(),
            exercise.optimiser().momentum(),
            exercise.schedule().batchSize());
    List<String> asked = program.tensors().stream().filter(exercise::asks).toList();
    List<CaseStep> posed = steps.stream().map(step -> posed(step, samples)).toList();
    return new Case(spec.name(), setup, program, posed, asked);
  }

  private CaseStep posed(Step step, Samples samples) {
    Map<String, Tensor> given = new LinkedHashMap<>();
    if (step.index() == 0 && exercise.gives(FEATURES)) {
      given.put(FEATURES, samples.features());
      given.put(LABELS, column(samples.labels()));
    }
    for (String name : step.program().tensors()) {
      boolean own = exercise.asks(name) && step.index() > 0;
      if (exercise.gives(name) && step.program().carries(name) && !own) {
        given.put(name, step.before(name));
      } else if (exercise.gives(name) && !step.program().carries(name)) {
        given.put(name, step.value(name));
      }
    }
    return new CaseStep(step.batch(), given);
  }

  private static Tensor column(int[] labels) {
    Tensor column = new Tensor(labels.length, 1);
    for (int row = 0; row < labels.length; row++) {
      column.set(row, 0, labels[row]);
    }
    return column;
  }
}
