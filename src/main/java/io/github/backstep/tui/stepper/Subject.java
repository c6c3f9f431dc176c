package io.github.backstep.tui.stepper;

import io.github.backstep.explain.condition.Vocabulary;
import io.github.backstep.network.Program;
import io.github.backstep.network.TensorNames;
import io.github.backstep.run.ModelConfig;
import io.github.backstep.run.Run;
import io.github.backstep.run.RunConfig;
import io.github.backstep.run.Step;
import io.github.backstep.run.StepHistory;
import io.github.backstep.run.TrainingConfig;
import io.github.backstep.trace.replay.Replay;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is stepped through, a run that is computed now or a trace of one.
 *
 * @param title what it is in a few words, for the header
 * @param steps where the steps come from
 * @param gallery how its data are shown
 * @param chronicle what has been written down about it
 * @param vocabulary what can be asked of its steps
 */
record Subject(
    String title, StepHistory steps, Gallery gallery, Chronicle chronicle, Vocabulary vocabulary) {
  private static final String ACCURACY = "accuracy";

  static Subject of(Run run) {
    String title = title(run.config(), run.config().data().source().name(), run.program());
    Vocabulary vocabulary = Vocabulary.of(run.program()).with(ACCURACY, Accuracy.of(run));
    return new Subject(title, run.timeline(), Gallery.of(run), Chronicle.NONE, vocabulary);
  }

  static Subject of(Replay replay) {
    RecordedChronicle chronicle = RecordedChronicle.of(replay);
    String name = replay.file().header().data().name();
    String run = title(replay.file().header().run(), name, replay.program());
    Gallery gallery = replay.run().map(Gallery::of).orElseGet(() -> Gallery.of(replay.program()));
    ToDoubleFunction<Step> accuracy =
        replay.run().map(Accuracy::of).orElseGet(() -> Accuracy.of(replay.file().evaluations()));
    Vocabulary vocabulary = Vocabulary.of(replay.program()).with(ACCURACY, accuracy);
    return new Subject(chronicle.title() + " " + run, replay, gallery, chronicle, vocabulary);
  }

  private static String title(RunConfig config, String data, Program program) {
    ModelConfig model = config.model();
    TrainingConfig training = config.training();
    String sizes =
        Stream.of(
                columns(program, TensorNames.INPUTS),
                model.layers().stream().map(String::valueOf),
                columns(program, TensorNames.TARGETS))
            .flatMap(size -> size)
            .collect(Collectors.joining("-"));
    return "%s %s %s %s η%s μ%s seed %d"
        .formatted(
            data,
            sizes,
            model.activation().name(),
            training.updateOrder().name(),
            Numbers.plain(training.learningRate()),
            Numbers.plain(training.momentum()),
            config.seed());
  }

  private static Stream<String> columns(Program program, String tensor) {
    return program.writes(tensor)
        ? Stream.of(String.valueOf(program.shape(tensor).columns()))
        : Stream.empty();
  }

  Position.Course course() {
    return new Position.Course(steps);
  }
}
