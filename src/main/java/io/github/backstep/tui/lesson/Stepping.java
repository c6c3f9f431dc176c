package io.github.backstep.tui.lesson;

import io.github.backstep.lesson.block.Do;
import io.github.backstep.tui.app.Effect;
import io.github.backstep.tui.app.Next;
import io.github.backstep.tui.message.Key;
import io.github.backstep.tui.message.Message;
import io.github.backstep.tui.stepper.Guided;
import io.github.backstep.tui.stepper.Stepper;
import io.github.backstep.tui.stepper.model.Model;
import org.jspecify.annotations.Nullable;

/** The stepper within a lesson: what is said to it, and what follows for the lesson. */
final class Stepping {
  static final Stepper STEPPER = new Stepper();

  private static final Key RESTORE = Key.parse("r");

  private Stepping() {}

  /** The answer of an effect that the stepper had started. */
  record Said(int visit, Message message) implements Message {}

  /** A stepper that has just been set up. */
  static Next<Reader> settle(Reader reader, Model stepper) {
    return of(reader, Guided.settled(stepper));
  }

  /** What comes of something that is for the stepper. */
  static Next<Reader> tell(Reader reader, Message message) {
    Model stepper = reader.stepper();
    if (stepper == null) {
      return Next.of(reader);
    }
    if (RESTORE.equals(message) && !Guided.isCovered(stepper)) {
      return Opening.restore(reader);
    }
    return judged(stepper, of(reader, STEPPER.update(stepper, message)));
  }

  /** What the stepper answers, with its effects known as its own. */
  static Next<Reader> of(Reader reader, Next<Model> answer) {
    Model stepper = answer.model();
    Reader there =
        Guided.isLeft(stepper)
            ? reader.with(Guided.stayed(stepper)).with(reader.status().of(false))
            : reader.with(stepper);
    Next<Reader> next = Next.of(there);
    next = answer.cancels() ? next.cancelling() : next;
    for (Effect effect : answer.effects()) {
      next = next.with(own(effect, reader.place().visit()));
    }
    return next;
  }

  private static Effect own(Effect effect, int visit) {
    Effect said = progress -> new Said(visit, effect.run(progress));
    return effect.inBackground()
        ? Effect.inBackground(effect.label(), said)
        : Effect.of(effect.label(), said);
  }

  static Next<Reader> hear(Reader reader, Said said) {
    return said.visit() == reader.place().visit() ? tell(reader, said.message()) : Next.of(reader);
  }

  /**
   * Whether what the learner has brought about is what is asked for, if it has changed. In a quiz
   * nobody is to come upon it: there it is looked at when the learner says so.
   */
  private static Next<Reader> judged(Model before, Next<Reader> next) {
    Reader reader = next.model();
    Model now = reader.stepper();
    boolean asks =
        reader.check().filter(it -> it instanceof Do && !it.question().quiz()).isPresent()
            && !reader.isOpen()
            && reader.content() != null;
    return asks && now != null && Guided.isStill(now) && isElsewhere(before, now)
        ? next.with(Answering.look(reader))
        : next;
  }

  private static boolean isElsewhere(@Nullable Model before, Model now) {
    return before == null
        || !Guided.isStill(before)
        || !Guided.whereabouts(before).equals(Guided.whereabouts(now));
  }
}
