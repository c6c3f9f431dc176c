package io.github.backstep.tui.lesson;

import io.github.backstep.tui.app.App;
import io.github.backstep.tui.app.EffectFailed;
import io.github.backstep.tui.app.Next;
import io.github.backstep.tui.app.ProgressReport;
import io.github.backstep.tui.app.Tick;
import io.github.backstep.tui.canvas.Region;
import io.github.backstep.tui.canvas.Size;
import io.github.backstep.tui.message.Input;
import io.github.backstep.tui.message.Key;
import io.github.backstep.tui.message.Message;
import io.github.backstep.tui.message.Mouse;
import io.github.backstep.tui.message.Resize;
import io.github.backstep.tui.stepper.Guided;
import io.github.backstep.tui.stepper.model.Model;
import io.github.backstep.tui.venue.SmallScreen;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The lesson screen as a model–update–view program. */
final class LessonApp implements App<Reader> {
  private static final Key SWITCH = Key.parse("F2");

  @Override
  public Next<Reader> update(Reader reader, Message message) {
    if (message instanceof Input input) {
      return input(reader, input);
    }
    if (message instanceof Opening.Opened opened) {
      return Opening.arrive(reader, opened);
    }
    if (message instanceof Opening.NotOpened failed) {
      return Next.of(Opening.stay(reader, failed));
    }
    if (message instanceof Answering.Judged judged) {
      return Answering.arrive(reader, judged);
    }
    if (message instanceof Answering.Given given) {
      return Answering.arrive(reader, given);
    }
    if (message instanceof Keeping.Kept kept) {
      return Next.of(Keeping.said(reader, kept));
    }
    if (message instanceof Stepping.Said said) {
      return Stepping.hear(reader, said);
    }
    if (message instanceof EffectFailed failure) {
      throw failure.unchecked();
    }
    boolean forStepper = message instanceof ProgressReport || message instanceof Tick;
    return forStepper ? Stepping.tell(reader, message) : Next.of(reader);
  }

  private static Next<Reader> input(Reader reader, Input input) {
    if (input instanceof Resize resize) {
      return Next.of(resized(reader, new Size(resize.columns(), resize.rows())));
    }
    if (input instanceof Mouse mouse) {
      return MouseRoutes.answer(reader, mouse);
    }
    if (reader.status().helping()) {
      return Next.of(reader.with(reader.status().helping(false)));
    }
    if (reader.status().browsing().isPresent()) {
      return input instanceof Key key ? Contents.answer(reader, key) : Next.of(reader);
    }
    if (SWITCH.equals(input)) {
      return reader.status().atStepper()
          ? Next.of(fitted(reader.with(reader.status().of(false))))
          : toStepper(reader);
    }
    return reader.status().atStepper() ? atStepper(reader, input) : atText(reader, input);
  }

  private static Reader resized(Reader reader, Size size) {
    return Scrolling.by(fitted(reader.with(reader.status().sized(size))), 0);
  }

  /** With the stepper as large as its part of the screen. */
  private static Reader fitted(Reader reader) {
    Model stepper = reader.stepper();
    return stepper == null
        ? reader
        : reader.with(Guided.resized(stepper, reader.screens().stepperSize()));
  }

  private static Next<Reader> toStepper(Reader reader) {
    return Questions.toStepper(reader);
  }

  private static Next<Reader> atStepper(Reader reader, Input input) {
    return reader.stepper() == null
        ? Next.of(reader.with(reader.status().of(false)))
        : Stepping.tell(reader, input);
  }

  private static Next<Reader> atText(Reader reader, Input input) {
    Reader quiet = reader.noting("");
    if (quiet.sheet().typed().isPresent()) {
      return Questions.typed(quiet, input);
    }
    return input instanceof Key key ? pressed(quiet, key) : Next.of(quiet);
  }

  /** What a key does in the text. */
  static Next<Reader> pressed(Reader reader, Key key) {
    if (Questions.beginsNumber(reader, key)) {
      return Questions.typed(Questions.type(reader).model(), key);
    }
    Optional<TextKey> known = TextKeys.of(key, reader);
    if (known.isEmpty()) {
      return Next.of(reader.noting(Questions.unbound(reader, key)));
    }
    return known.get().hint().id().equals("read-choose")
        ? Questions.choose(reader, key.character() - '0')
        : known.get().action().apply(reader);
  }

  @Override
  public void view(Reader reader, Region screen) {
    if (SmallScreen.is(screen)) {
      SmallScreen.draw(reader.desk().lesson().title(), screen, reader.desk().look());
      return;
    }
    Screens screens = reader.screens();
    if (screens.text() > 0) {
      TextView.draw(reader, screens.text(screen));
    }
    Model stepper = reader.stepper();
    if (screens.stepper() > 0 && stepper != null) {
      Stepping.STEPPER.view(stepper, screens.stepper(screen));
    }
    if (reader.status().helping()) {
      KeyHelp.draw(reader, screen);
    }
    if (reader.status().browsing().isPresent()) {
      ContentsView.draw(reader, screen);
    }
  }

  @Override
  public boolean finished(Reader reader) {
    return reader.status().leaving() != Reader.Leaving.NOT;
  }

  @Override
  public @Nullable Duration tick(Reader reader) {
    Model stepper = reader.stepper();
    return stepper == null ? null : Stepping.STEPPER.tick(stepper);
  }
}
