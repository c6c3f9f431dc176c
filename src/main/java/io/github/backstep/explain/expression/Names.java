package io.github.backstep.explain.expression;

import io.github.backstep.catalogue.NearestName;
import io.github.backstep.network.Program;
import io.github.backstep.run.Address;
import io.github.backstep.run.AddressException;
import io.github.backstep.run.Lookup;
import io.github.backstep.run.Moment;
import io.github.backstep.tensor.Tensor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * What a name in an expression can stand for besides a tensor: numbers of a run, and how well it
 * does at a moment.
 */
final class Names {
  private static final Map<String, ToDoubleFunction<Evidence>> OF_RUN = ofRun();
  private static final Map<String, OfMoment> OF_MOMENT = ofMoment();

  private Names() {}

  /** What is known of a run after a step, −1 for its start. */
  @FunctionalInterface
  private interface OfMoment {
    Tensor of(Evidence run, int step);
  }

  private static Map<String, ToDoubleFunction<Evidence>> ofRun() {
    Map<String, ToDoubleFunction<Evidence>> all = new LinkedHashMap<>();
    all.put("lr", it -> it.run().config().training().learningRate());
    all.put("momentum", it -> it.run().config().training().momentum());
    all.put("batch", it -> it.run().config().training().batchSize());
    all.put("epochs", it -> it.calendar().epochs());
    all.put("seed", it -> it.run().config().seed());
    all.put("noise", it -> it.run().config().data().noise());
    all.put("rows", it -> it.run().data().train().samples());
    all.put("testRows", it -> it.run().data().test().samples());
    all.put("classes", it -> it.run().data().train().classes());
    all.put("inputs", it -> it.run().data().train().features().columns());
    all.put("steps", it -> it.steps().length());
    all.put("stepsPerEpoch", it -> it.calendar().stepsPerEpoch());
    all.put("parameters", Names::parameters);
    return all;
  }

  private static double parameters(Evidence run) {
    return run.program().parameters().stream()
        .map(run.program()::shape)
        .mapToInt(shape -> shape.rows() * shape.columns())
        .sum();
  }

  private static Map<String, OfMoment> ofMoment() {
    Map<String, OfMoment> all = new LinkedHashMap<>();
    all.put("accuracy", (run, step) -> Numbers.of(run.after(step).test().accuracy()));
    all.put("trainAccuracy", (run, step) -> Numbers.of(run.after(step).train().accuracy()));
    all.put("testLoss", (run, step) -> Numbers.of(run.after(step).test().loss()));
    all.put("trainLoss", (run, step) -> Numbers.of(run.after(step).train().loss()));
    all.put("notebookLoss", (run, step) -> Numbers.of(run.after(step).train().notebookLoss()));
    all.put("confusion", (run, step) -> run.after(step).confusion());
    all.put("step", (run, step) -> Numbers.of(step));
    all.put("epoch", (run, step) -> Numbers.of(run.calendar().epochOf(Math.max(0, step))));
    return all;
  }

  /**
   * What a name stands for at a moment of a run.
   *
   * @param column where in the text it stands, for errors
   * @throws ExpressionException if it stands for nothing there
   */
  static Tensor value(String name, Evidence run, Moment moment, int column) {
    ToDoubleFunction<Evidence> ofRun = OF_RUN.get(name);
    try {
      if (ofRun != null) {
        return Numbers.of(ofRun.applyAsDouble(run));
      }
      return atMoment(name, run, moment, column);
    } catch (AddressException e) {
      throw new ExpressionException(column, String.valueOf(e.getMessage()));
    }
  }

  private static Tensor atMoment(String name, Evidence run, Moment moment, int column) {
    Lookup lookup = new Lookup(run.steps());
    OfMoment ofMoment = OF_MOMENT.get(name);
    if (ofMoment != null) {
      return ofMoment.of(run, lookup.step(new Address(moment, null, null)));
    }
    requireTensor(name, run.program(), column);
    return lookup.tensor(new Address(moment, name, null));
  }

  private static void requireTensor(String name, Program program, int column) {
    if (!program.writes(name)) {
      List<String> known = new ArrayList<>(program.tensors());
      known.addAll(OF_RUN.keySet());
      known.addAll(OF_MOMENT.keySet());
      String nearest =
          NearestName.of(name, known).map(it -> ", did you mean " + it + "?").orElse(".");
      throw new ExpressionException(
          column,
          "no tensor or number %s in this run%s There is: %s"
              .formatted(name, nearest, String.join(" ", known)));
    }
  }
}
