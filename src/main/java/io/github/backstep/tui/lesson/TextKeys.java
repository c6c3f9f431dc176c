package io.github.backstep.tui.lesson;

import io.github.backstep.lesson.block.Check;
import io.github.backstep.lesson.block.Do;
import io.github.backstep.lesson.block.Predict;
import io.github.backstep.tui.app.Next;
import io.github.backstep.tui.line.Hint;
import io.github.backstep.tui.message.Key;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The key table of the text: it dispatches, it fills the bottom line, and it is the help. */
final class TextKeys {
  static final List<TextKey> ALL =
      List.of(
          TextKey.of("h", "hint", Questions::hasHint, Questions::hint),
          TextKey.of("Space PageDown", "on", TextKeys::always, Scrolling::on),
          TextKey.of("Enter", "answer", asks(Predict.class), Questions::type),
          TextKey.of("Enter", "check", asks(Do.class), Questions::check),
          TextKey.of("Enter", "onward", Reader::isBeforeNext, Questions::onward),
          TextKey.of("1 2 3 4 5 6 7 8 9", "choose", TextKeys::chooses, Next::of),
          TextKey.of("Tab F2", "stepper", TextKeys::always, Questions::toStepper),
          TextKey.of("t", "contents", TextKeys::always, Contents::open),
          TextKey.of("Right n", "next", TextKeys::always, Scrolling::next),
          TextKey.of("Left Backspace", "previous", TextKeys::always, Scrolling::previous),
          TextKey.of("Up k", "up", TextKeys::always, reader -> Next.of(Scrolling.by(reader, -1))),
          TextKey.of(
              "Down j", "down", TextKeys::always, reader -> Next.of(Scrolling.by(reader, 1))),
          TextKey.of(
              "PageUp", "page-up", TextKeys::always, reader -> Next.of(Scrolling.by(reader, -10))),
          TextKey.of("r", "restore", TextKeys::always, Opening::restore),
          TextKey.of("p", "picture", TextKeys::always, Questions::picture),
          TextKey.of("a", "give", Questions::canGive, Questions::give),
          TextKey.of("g", "look", Questions::canLook, Questions::look),
          TextKey.of("Home", "first", TextKeys::always, Scrolling::first),
          TextKey.of("End", "last", TextKeys::always, Scrolling::end),
          TextKey.of("? F1", "help", TextKeys::always, Questions::help),
          TextKey.of("q Ctrl-C Ctrl-D", "quit", TextKeys::always, Questions::quit));

  /** What leads back here from the stepper. */
  static final List<Hint> BACK =
      List.of(Hint.of("F2", "read-return"), Hint.of("r", "read-restore"));

  private TextKeys() {}

  private static Predicate<Reader> asks(Class<? extends Check> kind) {
    return reader -> !reader.isOpen() && reader.check().filter(kind::isInstance).isPresent();
  }

  private static boolean chooses(Reader reader) {
    return !reader.isOpen() && Questions.choices(reader) > 0;
  }

  /** What a key does here, if it does anything. */
  static Optional<TextKey> of(Key key, Reader reader) {
    return ALL.stream()
        .filter(it -> it.hint().keys().contains(key) && it.when().test(reader))
        .findFirst();
  }

  /** The keys that matter here, the most important first. */
  static List<Hint> hints(Reader reader) {
    return ALL.stream()
        .filter(it -> it.when().test(reader))
        .map(it -> it.hint().inShort())
        .filter(hint -> !hint.id().equals("read-help") && !hint.id().equals("read-quit"))
        .toList();
  }

  private static boolean always(Reader reader) {
    return reader.status().leaving() == Reader.Leaving.NOT;
  }

  /** Those that have their place in any case. */
  static List<Hint> leading(Reader reader) {
    return ALL.stream()
        .map(it -> it.hint().inShort())
        .filter(hint -> hint.id().equals("read-help") || hint.id().equals("read-quit"))
        .map(hint -> hint.id().equals("read-quit") ? leaving(hint, reader) : hint)
        .toList();
  }

  /** Leaving is named by where it leads. */
  private static Hint leaving(Hint quit, Reader reader) {
    return reader.desk().surroundings().leadsHome() ? new Hint(quit.keys(), "home") : quit;
  }
}
