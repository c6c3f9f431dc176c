package io.github.backstep.tui.stepper.move;

import io.github.backstep.language.Sentence;
import io.github.backstep.language.Texts;
import io.github.backstep.run.Assignment;
import io.github.backstep.run.Change;
import io.github.backstep.run.Edit;
import io.github.backstep.run.Edits;
import io.github.backstep.run.Run;
import io.github.backstep.run.RunConfig;
import io.github.backstep.run.Setting;
import io.github.backstep.tui.app.Next;
import io.github.backstep.tui.stepper.journey.Pairing;
import io.github.backstep.tui.stepper.model.Model;
import io.github.backstep.tui.stepper.model.Overlay;
import io.github.backstep.tui.stepper.scene.Pair;
import io.github.backstep.tui.stepper.scene.Subject;
import io.github.backstep.tui.venue.Surroundings;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What has been changed in the run on the screen. With one change more, or one taken back, it is
 * another run, which is compared with the original: a fork if both start alike, else one that is
 * computed from its first step on. Beside a run that was opened to be compared with it is that one
 * which changes, and the original stays what it was.
 */
public record Changes(Model model) {
  /** The run that a change is added to: the other one if there is one that can be computed. */
  public Subject changed() {
    Pair pair = model.session().pair();
    return pair != null && pair.other().run() != null ? pair.other() : model.session().subject();
  }

  private Subject original() {
    Pair pair = model.session().pair();
    return pair != null && pair.other().run() != null ? pair.original() : model.session().subject();
  }

  /** Whether it is a run of its own that changes, not one that was made of the original. */
  private boolean isOfStranger() {
    Pair pair = model.session().pair();
    return pair != null && !pair.isChanged() && pair.other().run() != null;
  }

  /** What it has otherwise from its start. */
  private List<Assignment> settings() {
    Pair pair = model.session().pair();
    return pair == null ? List.of() : pair.settings();
  }

  private Edits edits() {
    return changed().steps().edits();
  }

  /** All of them as they are written: settings from the start, then edits on the way. */
  public List<String> all() {
    return Stream.concat(settings().stream(), edits().all().stream())
        .map(Object::toString)
        .toList();
  }

  /**
   * One change more where one stands: the run forks there.
   *
   * @throws io.github.backstep.run.EditException if the run cannot have it
   */
  public Next<Model> and(Change change) {
    Edits more = edits().and(new Edit(model.position().step(), change));
    run(changed()).edited(more);
    return to(run(changed()).config(), more);
  }

  /** One setting more that is otherwise from the start: another run. */
  public Next<Model> and(Assignment assignment) {
    return to(assignment.into(run(changed()).config()), edits());
  }

  /** One of {@link #all} taken back; with the last one the run is the original again. */
  public Next<Model> without(int index) {
    List<Assignment> settings = settings();
    return index < settings.size()
        ? without(settings.get(index).setting())
        : to(run(changed()).config(), edits().without(index - settings.size()));
  }

  private Next<Model> without(Setting<?> setting) {
    return and(Assignment.of(setting, run(original()).config()));
  }

  private Next<Model> to(RunConfig config, Edits edits) {
    if (isOfStranger()) {
      Sentence label = Sentence.of("whatif.changing", model.position().step());
      return setOut(label, Pair::of, other(config, edits));
    }
    List<Assignment> settings = Assignment.between(run(original()).config(), config);
    if (!settings.isEmpty()) {
      return restarted(config, settings, edits);
    }
    boolean isOriginal = edits.equals(original().steps().edits());
    return isOriginal && model.session().pair() != null
        ? Forks.returned(Overlay.closed(model), false)
        : forked(edits);
  }

  private Next<Model> forked(Edits edits) {
    Subject original = original();
    Pair pair = model.session().pair();
    Subject known = pair != null && pair.isFork() ? changed() : original;
    Sentence label = Sentence.of("whatif.forking", model.position().step());
    return setOut(label, Pair::fork, () -> known.edited(edits));
  }

  private Next<Model> restarted(RunConfig config, List<Assignment> settings, Edits edits) {
    Sentence label = Sentence.of("whatif.restarting", words(settings));
    return setOut(label, Pair::restart, other(config, edits));
  }

  /** The changed run with these edits, or one that starts otherwise. */
  private Source other(RunConfig config, Edits edits) {
    Subject changed = changed();
    boolean isKnown = Assignment.between(run(changed).config(), config).isEmpty();
    Surroundings around = model.session().surroundings();
    return isKnown
        ? () -> changed.edited(edits)
        : () -> Subject.of(Run.prepare(config, around.dataFolder()).edited(edits));
  }

  /** Makes the other run, where that does not keep the screen waiting. */
  @FunctionalInterface
  private interface Source {
    Subject open();
  }

  /** Puts two runs together. */
  @FunctionalInterface
  private interface Joint {
    Pair of(Subject original, Subject other);
  }

  private Next<Model> setOut(Sentence label, Joint joint, Source other) {
    Subject original = original();
    return Forks.setOut(
        model,
        new Pairing(
            model.position(), label, session -> session.with(joint.of(original, other.open()))));
  }

  /** What a restarted run has otherwise, as one says it: {@code init zeros, batch 64}. */
  static String words(Pair pair, Texts texts) {
    String edits = pair.edited(texts);
    return words(pair.settings()) + (edits.isEmpty() ? "" : ", " + edits);
  }

  private static String words(List<Assignment> settings) {
    return String.join(
        ", ", settings.stream().map(it -> it.setting().name() + " " + it.value()).toList());
  }

  private static Run run(Subject subject) {
    return Objects.requireNonNull(subject.run());
  }
}
