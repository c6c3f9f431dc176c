package io.github.backstep.tui.lesson;

import io.github.backstep.language.Texts;
import io.github.backstep.lesson.block.Check;
import io.github.backstep.lesson.block.Do;
import io.github.backstep.lesson.block.Predict;
import io.github.backstep.run.Address;
import io.github.backstep.tui.app.Next;
import io.github.backstep.tui.lesson.Reader.Leaving;
import io.github.backstep.tui.line.Hint;
import io.github.backstep.tui.line.TextLine;
import io.github.backstep.tui.message.Input;
import io.github.backstep.tui.message.Key;
import io.github.backstep.tui.stepper.Guided;
import io.github.backstep.tui.stepper.model.Model;
import java.util.Optional;

/** What can be done about the question of a page, and besides reading. */
final class Questions {
  private static final Key PICTURE = Key.parse("p");

  private Questions() {}

  /** Begins to type an answer. */
  static Next<Reader> type(Reader reader) {
    return Next.of(Scrolling.toEnd(reader.with(reader.sheet().typing(TextLine.EMPTY))));
  }

  /** Whether a key is the beginning of a number where one is asked for. */
  static boolean beginsNumber(Reader reader, Key key) {
    boolean asked =
        !reader.isOpen() && reader.check().filter(Predict.class::isInstance).isPresent();
    return asked && key.isText() && "0123456789.,-+−(".indexOf(key.character()) >= 0;
  }

  /** The answer to what is typed while an answer is being typed. */
  static Next<Reader> typed(Reader reader, Input input) {
    TextLine line = reader.sheet().typed().orElse(TextLine.EMPTY);
    String name = input instanceof Key key ? key.name() : "";
    return switch (name) {
      case "Escape", "Ctrl-C" -> Next.of(reader.with(reader.sheet().notTyping()));
      case "Enter" -> enter(reader, line.text());
      default ->
          Next.of(
              line.after(input)
                  .map(it -> Scrolling.toEnd(reader.with(reader.sheet().typing(it))))
                  .orElse(reader));
    };
  }

  private static Next<Reader> enter(Reader reader, String text) {
    return reader.content() == null
        ? Next.of(reader)
        : Next.of(reader).with(Answering.typed(reader, text));
  }

  /** Asks whether it is done. */
  static Next<Reader> check(Reader reader) {
    return reader.content() == null || reader.stepper() == null
        ? Next.of(reader)
        : Next.of(reader).with(Answering.done(reader));
  }

  /** How many answers there are to choose from. */
  static int choices(Reader reader) {
    Content content = reader.content();
    return content == null ? 0 : content.asked().map(it -> it.choices().size()).orElse(0);
  }

  /** Chooses an answer by its number. */
  static Next<Reader> choose(Reader reader, int number) {
    return number <= choices(reader)
        ? Next.of(reader).with(Answering.chosen(reader, number - 1))
        : Next.of(reader);
  }

  static boolean hasHint(Reader reader) {
    return !reader.isOpen() && reader.sheet().hints() < hints(reader);
  }

  private static int hints(Reader reader) {
    return reader.check().map(it -> it.question().hints().size()).orElse(0);
  }

  /** What is said to a key that does nothing here; one asks for hints until none is left. */
  static String unbound(Reader reader, Key key) {
    boolean wantsHint = key.name().equals("h") && !reader.isOpen() && hints(reader) > 0;
    String why = canGive(reader) ? "lesson.hints-over-give" : "lesson.hints-over";
    Texts texts = reader.desk().texts();
    return texts.of(wantsHint ? why : "lesson.unbound", Hint.label(key, texts));
  }

  /** Shows one more hint. */
  static Next<Reader> hint(Reader reader) {
    Check check = reader.check().orElseThrow();
    Reader hinted =
        reader
            .with(reader.sheet().hinting())
            .with(reader.progress().with(check.id(), reader.mark(check).hinted()));
    return Next.of(Scrolling.toEnd(hinted)).with(Keeping.effect(hinted));
  }

  /** Whether the answer can be told: all hints have been seen, and there is one to tell. */
  static boolean canGive(Reader reader) {
    return !reader.isOpen()
        && reader.content() != null
        && reader.sheet().hints() >= hints(reader)
        && reader.check().filter(it -> !(it instanceof Do)).isPresent();
  }

  static Next<Reader> give(Reader reader) {
    return Next.of(reader).with(Answering.give(reader));
  }

  /** Whether there is a place at which the answer can be seen. */
  static boolean canLook(Reader reader) {
    return reader.isOpen() && reader.check().flatMap(it -> it.question().look()).isPresent();
  }

  /** Goes there. */
  static Next<Reader> look(Reader reader) {
    Content content = reader.content();
    Model stepper = reader.stepper();
    Optional<Check> check = reader.check();
    if (content == null || stepper == null || check.isEmpty()) {
      return Next.of(reader);
    }
    Address there = check.get().question().look().orElseThrow().in(content.stage().run());
    return Stepping.of(reader.with(reader.status().of(true)), Guided.go(stepper, there));
  }

  /** Gives the keys to the stepper; whoever is to do something there is told once more what. */
  static Next<Reader> toStepper(Reader reader) {
    Reader there = reader.with(reader.status().of(true));
    Model stepper = there.stepper();
    return stepper == null || there.screens().isBoth()
        ? Next.of(there)
        : Next.of(there.with(Guided.saying(stepper, task(reader))));
  }

  /** What is to be done in the stepper; empty for nothing. */
  private static String task(Reader reader) {
    Content content = reader.content();
    boolean asked = !reader.isOpen() && reader.check().filter(Do.class::isInstance).isPresent();
    return content == null || !asked ? "" : TextLines.plain(content.asked().orElseThrow().ask());
  }

  /** Opens the picture that belongs to the page, or whichever was open last. */
  static Next<Reader> picture(Reader reader) {
    Reader there = reader.with(reader.status().of(true));
    Content content = reader.content();
    Model stepper = reader.stepper();
    return content == null || stepper == null || content.pictures().isEmpty()
        ? Stepping.tell(there, PICTURE)
        : Stepping.of(there, Guided.picture(stepper, content.pictures().get(0)));
  }

  static Next<Reader> help(Reader reader) {
    return Next.of(reader.with(reader.status().helping(true)));
  }

  static Next<Reader> quit(Reader reader) {
    return Next.of(reader.with(reader.status().leaving(Leaving.QUIT)));
  }

  /** Leaves for the next lesson. */
  static Next<Reader> onward(Reader reader) {
    return Next.of(reader.with(reader.status().leaving(Leaving.ONWARD)));
  }
}
