package io.github.backstep.grade.assessment;

import io.github.backstep.grade.UnreadableAnswerException;
import io.github.backstep.grade.cases.Answer;
import io.github.backstep.grade.cases.Answers;
import io.github.backstep.grade.cases.Case;
import io.github.backstep.grade.cases.CaseStep;
import io.github.backstep.grade.cases.Setup;
import io.github.backstep.grade.exercise.Exercise;
import io.github.backstep.network.Network;
import io.github.backstep.network.Op;
import io.github.backstep.network.OpaqueOp;
import io.github.backstep.network.Program;
import io.github.backstep.network.Samples;
import io.github.backstep.network.TensorNames;
import io.github.backstep.network.UpdateOrders;
import io.github.backstep.run.RunConfig;
import io.github.backstep.tensor.Tensor;
import io.github.backstep.trace.TraceException;
import io.github.backstep.trace.file.TraceFile;
import io.github.backstep.trace.format.StepLine;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A recorded training as a case and its answers. The mini-batches are taken as they are recorded,
 * and so is what the first step begins with; all that is computed from them is judged.
 */
record TracedWork(Case posed, Answers answers) {
  /** What nobody computes. */
  private static final Set<String> DATA = Set.of(TensorNames.INPUTS, TensorNames.TARGETS);

  /** The name of the case, which reports show beside addresses. */
  private static final String NAME = "trace";

  /**
   * Reads as many steps as the exercise has, or as are recorded with all their cells.
   *
   * @throws UnreadableAnswerException if it is no trace, or has not what it needs to be judged
   */
  static TracedWork of(Exercise exercise, Path path) throws UnreadableAnswerException {
    try (TraceFile file = TraceFile.open(path)) {
      return new Reader(exercise, file).work();
    } catch (TraceException | UncheckedIOException e) {
      throw new UnreadableAnswerException(String.valueOf(e.getMessage()));
    }
  }

  /** One trace while it is being read. */
  private record Reader(Exercise exercise, TraceFile file) {
    TracedWork work() throws UnreadableAnswerException {
      require(file.steps() > 0, "expected at least one step, got none");
      require(file.edits().isEmpty(), "expected a training without edits, got one with some");
      int first = file.keyframe(0).isPresent() ? 0 : 1;
      require(first < file.steps(), "expected a keyframe before step 0, or a second step");
      Program program = program(file.step(first));
      List<CaseStep> steps = new ArrayList<>();
      List<Map<String, Answer>> answers = new ArrayList<>();
      int end = Math.min(file.steps(), first + exercise.schedule().steps());
      for (int step = first;
          step < end && recorded(file.step(step), TensorNames.INPUTS).isPresent();
          step++) {
        StepLine line = file.step(step);
        steps.add(new CaseStep(line.batch(), given(line, program, steps.isEmpty())));
        answers.add(answers(line));
      }
      List<String> asked =
          program.tensors().stream()
              .filter(name -> exercise.asks(name) && !DATA.contains(name))
              .toList();
      require(!asked.isEmpty(), "expected an exercise about a training, got " + exercise.name());
      return new TracedWork(
          new Case(NAME, setup(program), program, steps, asked), new Answers(List.of(answers)));
    }

    private void require(boolean condition, String problem) throws UnreadableAnswerException {
      if (!condition) {
        throw new UnreadableAnswerException(file.path() + ": " + problem);
      }
    }

    private RunConfig run() {
      return file.header().run();
    }

    private Program program(StepLine line) throws UnreadableAnswerException {
      Tensor inputs = cells(line, TensorNames.INPUTS);
      Tensor targets = cells(line, TensorNames.TARGETS);
      Network network = run().model().network(inputs.columns(), targets.columns());
      Samples none = new Samples(new Tensor(0, inputs.columns()), new int[0]);
      Program program =
          network.program(none, run().training().optimiser(), UpdateOrders.AFTER_BACKPROP);
      return new Program(program.ops().stream().map(Reader::withoutData).toList());
    }

    /** The operation; of one that would gather from the data, only what it wrote. */
    private static Op withoutData(Op op) {
      return op.reads().isEmpty() ? new OpaqueOp(op.signature()) : op;
    }

    private Setup setup(Program program) {
      List<Integer> layers = new ArrayList<>();
      layers.add(program.shape(TensorNames.INPUTS).columns());
      layers.addAll(run().model().layers());
      layers.add(program.shape(TensorNames.TARGETS).columns());
      return new Setup(
          layers,
          run().model().activation(),
          run().training().learningRate(),
          run().training().momentum(),
          run().training().batchSize());
    }

    private static Optional<Tensor> recorded(StepLine line, String name) {
      return Optional.ofNullable(line.values().get(name)).flatMap(it -> it.cells());
    }

    private Tensor cells(StepLine line, String name) throws UnreadableAnswerException {
      Optional<Tensor> cells = recorded(line, name);
      require(
          cells.isPresent(),
          "step " + line.step() + ": expected every cell of " + name + ", as --detail full has");
      return cells.orElseThrow();
    }

    private Map<String, Tensor> given(StepLine line, Program program, boolean first)
        throws UnreadableAnswerException {
      Map<String, Tensor> given = new HashMap<>();
      for (String name : program.tensors()) {
        boolean recorded = line.values().containsKey(name);
        if (DATA.contains(name) || (recorded && !program.carries(name) && !exercise.asks(name))) {
          given.put(name, cells(line, name));
        }
      }
      for (String name : program.carried()) {
        if (first || !exercise.asks(name)) {
          given.put(name, before(line.step(), name));
        }
      }
      return given;
    }

    /** A carried tensor as a step finds it. */
    private Tensor before(int step, String name) throws UnreadableAnswerException {
      Map<String, Tensor> keyframe =
          file.keyframe(step)
              .filter(it -> it.step() == step)
              .map(it -> it.values())
              .orElse(Map.of());
      if (keyframe.containsKey(name)) {
        return keyframe.get(name);
      }
      require(step > 0, "expected " + name + " in the keyframe before step 0");
      return cells(file.step(step - 1), name);
    }

    private static Map<String, Answer> answers(StepLine line) {
      Map<String, Answer> answers = new HashMap<>();
      line.values()
          .forEach(
              (name, recorded) ->
                  recorded.cells().ifPresent(cells -> answers.put(name, Answer.of(cells))));
      return answers;
    }
  }

  /** The cases, of which there is one. */
  List<Case> cases() {
    return Stream.of(posed).toList();
  }
}
