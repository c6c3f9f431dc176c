package io.github.backstep.figure;

import io.github.backstep.data.DataSplit;
import io.github.backstep.data.Dataset;
import io.github.backstep.figure.drawing.Missing;
import io.github.backstep.language.Language;
import io.github.backstep.language.Texts;
import io.github.backstep.network.Program;
import io.github.backstep.network.TensorNames;
import io.github.backstep.run.Calendar;
import io.github.backstep.run.Evaluator;
import io.github.backstep.run.Run;
import io.github.backstep.run.SeekListener;
import io.github.backstep.run.Step;
import io.github.backstep.run.StepHistory;
import io.github.backstep.tensor.Tensor;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Where figures of one run are drawn: what is had of it, and the language they speak. For one
 * thread at a time.
 */
public final class Studio {
  private final Material material;
  private final Texts texts;
  private final Depiction depiction;

  public Studio(Material material, Language language) {
    this.material = material;
    this.texts = texts(language);
    this.depiction =
        material
            .run()
            .map(run -> Depiction.of(run.data().train().description()))
            .orElseGet(() -> Depiction.of(material.steps().program()));
  }

  /** What a figure is called, in a word. */
  public String nameOf(Figure figure) {
    return text(figure.name() + ".name");
  }

  /** The words of figures. */
  public static Texts texts(Language language) {
    return Texts.of(language, Figure.class, "figures");
  }

  String text(String key, Object... arguments) {
    return texts.of(key, arguments);
  }

  StepHistory steps() {
    return material.steps();
  }

  Program program() {
    return material.steps().program();
  }

  Optional<Run> run() {
    return material.run();
  }

  Depiction depiction() {
    return depiction;
  }

  History history() {
    return material.history();
  }

  Optional<DataSplit> data() {
    return material.run().map(Run::data);
  }

  /** The evaluator, where there is something to evaluate. */
  Optional<Evaluator> evaluator() {
    return material.evaluator();
  }

  Step step(Sight sight, SeekListener listener) {
    return steps().step(sight.step(), listener);
  }

  /** A parameter at that moment, if it is known. */
  Optional<Tensor> parameter(String name, Sight sight, SeekListener listener) {
    return Optional.ofNullable(parameters(sight, listener).get(name));
  }

  /** All that is carried at that moment, parameters among it; what is not known is left out. */
  Map<String, Tensor> parameters(Sight sight, SeekListener listener) {
    Step step = step(sight, listener);
    return sight.isLeft() ? step.after() : step.before();
  }

  /** A tensor the step has computed by then, if it is known. */
  Optional<Tensor> computed(String name, Sight sight, SeekListener listener) {
    Step step = step(sight, listener);
    return isDone(name, sight) && step.has(name) && step.value(name).size() > 0
        ? Optional.of(step.value(name))
        : Optional.empty();
  }

  /** Whether the operation that computes a tensor has been executed by then. */
  boolean isDone(String name, Sight sight) {
    return program().writerOf(name) <= sight.done();
  }

  /** Why there is nothing to draw: a tensor it needs is not computed yet, or not known at all. */
  Missing missing(Sight sight, String needed) {
    return new Missing(text(isDone(needed, sight) ? "missing.step" : "missing.yet"));
  }

  /** Why there are no answers to judge. */
  Missing missingAnswers(Sight sight) {
    return missing(sight, Layers.activations(Layers.last(program())));
  }

  /**
   * What the network takes the test rows for, or, where there are none, the samples of the
   * mini-batch; empty if not even those are known.
   */
  Optional<Answers> answers(Sight sight, SeekListener listener) {
    Optional<TestRows> test = material.testRows();
    return test.isPresent()
        ? Optional.of(ofTest(test.get(), sight, listener))
        : ofBatch(sight, listener);
  }

  private Answers ofTest(TestRows test, Sight sight, SeekListener listener) {
    Tensor probabilities =
        test.probabilities(sight.stepsBehind(), () -> parameters(sight.ofStepsBehind(), listener));
    Dataset rows = test.rows();
    return new Answers(rows.features(), listed(rows.labels()), probabilities, true);
  }

  private Optional<Answers> ofBatch(Sight sight, SeekListener listener) {
    Optional<Tensor> inputs = computed(TensorNames.INPUTS, sight, listener);
    Optional<Tensor> targets = computed(TensorNames.TARGETS, sight, listener);
    Optional<Tensor> outputs =
        computed(Layers.activations(Layers.last(program())), sight, listener);
    return inputs.isPresent() && targets.isPresent() && outputs.isPresent()
        ? Optional.of(
            new Answers(inputs.get(), listed(labels(targets.get())), outputs.get(), false))
        : Optional.empty();
  }

  private static List<Integer> listed(int[] labels) {
    return IntStream.of(labels).boxed().toList();
  }

  /** The classes that rows of targets stand for. */
  static int[] labels(Tensor targets) {
    int[] labels = new int[targets.rows()];
    for (int row = 0; row < labels.length; row++) {
      labels[row] = Evaluator.mostProbable(targets, row);
    }
    return labels;
  }

  /**
   * What stands for a sight as far as a figure depends on it: where it is equal, so is the figure.
   * Without the test rows there is only the mini-batch to evaluate.
   */
  public Sight key(Figure figure, Sight sight) {
    boolean isOfBatch = evaluator().isEmpty() && figure.reach() == Figure.Reach.PARAMETERS;
    return (isOfBatch ? Figure.Reach.STEP : figure.reach()).key(sight);
  }

  /** Of which moment a figure of parameters is. */
  String atParameters(Sight sight) {
    int behind = sight.stepsBehind();
    return behind == 0 ? text("at.start") : named("at.after", behind - 1);
  }

  /** Of which moment a figure of a step's tensors is. */
  String atStep(Sight sight) {
    return named("at.step", sight.step());
  }

  private String named(String key, int step) {
    Calendar calendar = steps().calendar();
    return text(key, step, calendar.epochOf(step), calendar.batchOf(step));
  }
}
