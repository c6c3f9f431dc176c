package io.github.backstep.tui.stepper.scene;

import io.github.backstep.explain.condition.Vocabulary;
import io.github.backstep.explain.expression.Evidence;
import io.github.backstep.figure.Material;
import io.github.backstep.grade.assessment.Walk;
import io.github.backstep.grade.cases.Setup;
import io.github.backstep.language.Sentence;
import io.github.backstep.language.Texts;
import io.github.backstep.network.Program;
import io.github.backstep.network.TensorNames;
import io.github.backstep.run.Edits;
import io.github.backstep.run.KnownStates;
import io.github.backstep.run.ModelConfig;
import io.github.backstep.run.Run;
import io.github.backstep.run.RunConfig;
import io.github.backstep.run.Step;
import io.github.backstep.run.StepHistory;
import io.github.backstep.run.Timeline;
import io.github.backstep.run.TrainingConfig;
import io.github.backstep.trace.replay.Replay;
import io.github.backstep.tui.stepper.text.Numbers;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is stepped through, a run that is computed now or a trace of one.
 *
 * @param words what it is in a few words
 * @param steps where the steps come from
 * @param gallery how its data are shown
 * @param chronicle what has been written down about it
 * @param material what its figures are drawn from
 * @param vocabulary what can be asked of its steps
 * @param run what it can be computed on with; null if it cannot
 */
public record Subject(
    Sentence words,
    StepHistory steps,
    Gallery gallery,
    Chronicle chronicle,
    Material material,
    Vocabulary vocabulary,
    @Nullable Run run) {
  private static final String ACCURACY = "accuracy";

  public static Subject of(Run run) {
    return of(run, run.timeline(Timeline.Budget.HALF, KnownStates.NONE));
  }

  private static Subject of(Run run, StepHistory steps) {
    Sentence title = title(run.config(), run.config().data().source().name(), run.program());
    Vocabulary vocabulary = Vocabulary.of(run.program()).with(ACCURACY, Accuracy.of(run));
    Chronicle edits = new EditedChronicle(run.edits());
    Material material = Material.of(run, steps).lookingAhead();
    return new Subject(title, steps, gallery(run, material), edits, material, vocabulary, run);
  }

  public static Subject of(Replay replay) {
    RecordedChronicle chronicle = RecordedChronicle.of(replay);
    String name = replay.file().header().data().name();
    Sentence run = title(replay.file().header().run(), name, replay.program());
    ToDoubleFunction<Step> accuracy =
        replay.run().map(Accuracy::of).orElseGet(() -> Accuracy.of(replay.file().evaluations()));
    Vocabulary vocabulary = Vocabulary.of(replay.program()).with(ACCURACY, accuracy);
    Material material =
        new Material(replay, replay.run(), replay.file().evaluations()).lookingAhead();
    Gallery gallery =
        replay
            .run()
            .map(computed -> gallery(computed, material))
            .orElseGet(() -> Gallery.of(replay.program()));
    return new Subject(
        run, replay, gallery, chronicle, material, vocabulary, replay.run().orElse(null));
  }

  private static Gallery gallery(Run run, Material material) {
    return Gallery.of(run, material.testRows().orElseThrow());
  }

  /** A case as a submission went through it. */
  public static Subject of(Walk walk) {
    Setup setup = walk.posed().setup();
    Sentence words =
        Sentence.of(
            "header.case",
            setup.layers().stream().map(String::valueOf).collect(Collectors.joining("-")),
            setup.activation().name(),
            Numbers.plain(setup.learningRate()),
            Numbers.plain(setup.momentum()));
    return new Subject(
        words,
        walk,
        Gallery.of(walk.program()),
        new SubmittedChronicle(walk),
        new Material(walk, Optional.empty(), List.of()).lookingAhead(),
        Vocabulary.of(walk.program()),
        null);
  }

  /**
   * The same run with these edits, computed.
   *
   * @throws io.github.backstep.run.EditException if it cannot have them
   */
  public Subject edited(Edits edits) {
    return of(Objects.requireNonNull(run).edited(edits), steps.edited(edits).orElseThrow());
  }

  private static Sentence title(RunConfig config, String data, Program program) {
    ModelConfig model = config.model();
    TrainingConfig training = config.training();
    String sizes =
        Stream.of(
                columns(program, TensorNames.INPUTS),
                model.layers().stream().map(String::valueOf),
                columns(program, TensorNames.TARGETS))
            .flatMap(size -> size)
            .collect(Collectors.joining("-"));
    return Sentence.of(
        "header.run",
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

  /** What can be asked of it in expressions. */
  public Evidence evidence() {
    return new Evidence(run, steps);
  }

  /** What it is, and of a trace which file, for the header. */
  public String title(Texts texts) {
    return chronicle.title(texts) + words.in(texts);
  }

  public Position.Course course() {
    return new Position.Course(steps);
  }
}
