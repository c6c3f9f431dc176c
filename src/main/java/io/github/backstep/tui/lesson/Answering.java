package io.github.backstep.tui.lesson;

import io.github.backstep.explain.expression.Scope;
import io.github.backstep.language.Sentence;
import io.github.backstep.lesson.block.Check;
import io.github.backstep.lesson.block.Do;
import io.github.backstep.lesson.check.Verdict;
import io.github.backstep.lesson.text.LessonException;
import io.github.backstep.lesson.text.Words;
import io.github.backstep.tui.app.Effect;
import io.github.backstep.tui.app.Next;
import io.github.backstep.tui.lesson.Sheet.Reply;
import io.github.backstep.tui.message.Message;
import io.github.backstep.tui.stepper.Guided;
import io.github.backstep.tui.stepper.Guided.Whereabouts;
import io.github.backstep.tui.stepper.model.Model;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** Answers on their way to being judged, and what is said to them. */
final class Answering {
  private Answering() {}

  /**
   * An answer has been judged.
   *
   * @param counts whether it is one that could be right or wrong
   * @param asked whether it was given, rather than only looked for in what was done
   */
  record Judged(int turn, Reply reply, boolean counts, boolean asked) implements Message {}

  /** The answer itself, for whoever gave up. */
  record Given(int turn, Reply reply) implements Message {}

  /** Judges a line that was typed. */
  static Effect typed(Reader reader, String text) {
    return judging(reader, text, true, marking -> marking.typed(text));
  }

  /** Judges a choice, counted from 0. */
  static Effect chosen(Reader reader, int index) {
    return judging(reader, String.valueOf(index + 1), true, marking -> marking.chosen(index));
  }

  /** Judges what has been done, because somebody asks. */
  static Effect done(Reader reader) {
    Whereabouts now = whereabouts(reader);
    return judging(reader, "", true, marking -> marking.done(now));
  }

  /** Looks whether it is done, without saying anything if it is not. */
  static Effect look(Reader reader) {
    Whereabouts now = whereabouts(reader);
    Effect judging = judging(reader, "", false, marking -> marking.done(now));
    return Effect.inBackground("looking what was done", judging);
  }

  private static Whereabouts whereabouts(Reader reader) {
    return Guided.whereabouts(Objects.requireNonNull(reader.stepper()));
  }

  private static Effect judging(
      Reader reader, String answer, boolean asked, Function<Marking, Verdict> judge) {
    int turn = reader.place().turn();
    Content content = Objects.requireNonNull(reader.content());
    Check check = reader.check().orElseThrow();
    Scope scope = content.stage().scope();
    return Effect.of(
        "judging an answer",
        progress -> {
          try {
            Verdict verdict = judge.apply(new Marking(check, content.stage()));
            List<List<Words>> words = verdict.words().stream().map(it -> it.in(scope)).toList();
            Reply reply = new Reply(verdict.right(), answer, verdict.remark(), words);
            return new Judged(turn, reply, verdict.counts(), asked);
          } catch (LessonException e) {
            return new Opening.NotOpened(turn, String.valueOf(e.getMessage()));
          }
        });
  }

  /** Says the answer. */
  static Effect give(Reader reader) {
    int turn = reader.place().turn();
    Content content = Objects.requireNonNull(reader.content());
    Check check = reader.check().orElseThrow();
    return Effect.of(
        "telling an answer",
        progress -> {
          String answer = new Marking(check, content.stage()).answer();
          List<List<Words>> right =
              check.question().right().stream().map(it -> it.in(content.stage().scope())).toList();
          Sentence remark = Sentence.of("lesson.answer-is", answer);
          return new Given(turn, new Reply(false, "", Optional.of(remark), right));
        });
  }

  static Next<Reader> arrive(Reader reader, Judged judged) {
    boolean heard =
        judged.turn() == reader.place().turn() && (judged.asked() || judged.reply().right());
    if (!heard || reader.check().isEmpty()) {
      return Next.of(reader);
    }
    Check check = reader.check().get();
    Reader replied = reader.with(reader.sheet().replied(judged.reply()));
    if (!judged.counts()) {
      return Next.of(Scrolling.toEnd(replied));
    }
    Reader marked =
        replied.with(
            replied
                .progress()
                .with(check.id(), reader.mark(check).answered(judged.reply().right())));
    Reader open = Scrolling.toEnd(Opening.uncovered(marked));
    return Next.of(said(open, check, judged)).with(Keeping.effect(open));
  }

  /** Whoever is in the stepper is told there that it is done. */
  private static Reader said(Reader reader, Check check, Judged judged) {
    Model stepper = reader.stepper();
    boolean done = check instanceof Do && judged.reply().right() && reader.status().atStepper();
    return done && stepper != null
        ? reader.with(Guided.saying(stepper, reader.desk().texts().of("lesson.done")))
        : reader;
  }

  static Next<Reader> arrive(Reader reader, Given given) {
    if (given.turn() != reader.place().turn()) {
      return Next.of(reader);
    }
    Reader told = reader.with(reader.sheet().giving().replied(given.reply()));
    return Next.of(Scrolling.toEnd(Opening.uncovered(told)));
  }
}
