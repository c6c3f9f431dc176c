package io.github.backstep.tui.app;

import io.github.backstep.tui.canvas.Region;
import io.github.backstep.tui.canvas.Style;
import io.github.backstep.tui.message.Key;
import io.github.backstep.tui.message.Message;
import io.github.backstep.tui.message.Resize;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** An app for tests: keys that count at once, count in an effect, fail in every way, and quit. */
final class Counter implements App<Counter.Model> {
  /** What it has counted, whether it plays or is over, and what it was told. */
  record Model(int count, boolean playing, boolean over, List<String> heard) {
    static final Model START = new Model(0, false, false, List.of());

    Model with(int newCount) {
      return new Model(newCount, playing, over, heard);
    }

    Model hearing(String what) {
      List<String> more = new ArrayList<>(heard);
      more.add(what);
      return new Model(count, playing, over, List.copyOf(more));
    }
  }

  /** The answer of an effect that counted. */
  record Counted(int count) implements Message {}

  @Override
  public Next<Model> update(Model model, Message message) {
    if (message instanceof Key key) {
      return pressed(model, key);
    }
    if (message instanceof Counted counted) {
      return Next.of(model.with(counted.count()));
    }
    if (message instanceof Tick) {
      Model next = model.with(model.count() + 1);
      return Next.of(next.count() < 5 ? next : new Model(next.count(), false, true, next.heard()));
    }
    if (message instanceof EffectFailed failed) {
      return Next.of(model.hearing(failed.label() + ": " + failed.cause().getMessage()));
    }
    return Next.of(message instanceof Resize ? model : model.hearing(message.toString()));
  }

  private static Next<Model> pressed(Model model, Key key) {
    int count = model.count();
    return switch (key.name()) {
      case "+" -> Next.of(model.with(count + 1));
      case "e" -> Next.of(model).with(progress -> new Counted(count + 1));
      case "l" ->
          Next.of(model).with(Effect.of("long", progress -> untilCancelled(progress, count)));
      case "g" ->
          Next.of(model)
              .with(Effect.inBackground("ahead", progress -> untilCancelled(progress, count)));
      case "Escape" -> Next.of(model).cancelling();
      case "f" ->
          Next.of(model)
              .with(
                  Effect.of(
                      "reading",
                      progress -> {
                        throw new IOException("no such file");
                      }));
      case "r" ->
          Next.of(model)
              .with(
                  progress -> {
                    throw new AssertionError("a defect in an effect");
                  });
      case "u" -> throw new IllegalStateException("a defect in update");
      case "v" -> Next.of(model.with(-1));
      case "Space" -> Next.of(new Model(count, true, false, model.heard()));
      case "q" -> Next.of(new Model(count, false, true, model.heard()));
      default -> Next.of(model.hearing(key.name()));
    };
  }

  private static Message untilCancelled(Progress progress, int count) {
    while (!progress.cancelled()) {
      progress.report(0.5, "half way");
      Thread.onSpinWait();
    }
    return new Counted(count + 100);
  }

  @Override
  public void view(Model model, Region screen) {
    if (model.count() < 0) {
      throw new IllegalStateException("a defect in view");
    }
    screen.text(0, 0, "count " + model.count(), Style.PLAIN);
  }

  @Override
  public boolean finished(Model model) {
    return model.over();
  }

  @Override
  public Duration tick(Model model) {
    return model.playing() ? Duration.ofNanos(1) : null;
  }
}
