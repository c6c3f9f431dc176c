package io.github.backstep.tui.stepper.view;

import io.github.backstep.figure.Figure;
import io.github.backstep.figure.drawing.Missing;
import io.github.backstep.figure.drawing.Plate;
import io.github.backstep.trace.TraceException;
import io.github.backstep.tui.app.Effect;
import io.github.backstep.tui.app.Next;
import io.github.backstep.tui.app.Progress;
import io.github.backstep.tui.message.Message;
import io.github.backstep.tui.stepper.journey.Session;
import io.github.backstep.tui.stepper.model.Model;
import io.github.backstep.tui.stepper.model.Motif;
import io.github.backstep.tui.stepper.model.Print;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/**
 * Has the open page of the pictures drawn whenever it would look different, on the effects' thread.
 * Until then the picture before stays.
 */
public final class Atelier {
  private Atelier() {}

  /** A picture has been drawn; null if that was given up. */
  public record Drawn(Motif motif, @Nullable Plate plate) implements Message {}

  /** The same, with the order to draw what is to be seen now. One does not look on a journey. */
  public static Next<Model> keptUp(Next<Model> next) {
    Model model = next.model();
    if (!model.album().isOpen() || model.situation().travel() != null) {
      return next;
    }
    Motif motif = Motif.of(model.album().page(), model);
    if (model.album().has(motif)) {
      return next;
    }
    Next<Model> ordered =
        new Next<>(model.with(model.album().awaiting(motif)), next.effects(), next.cancels());
    boolean isBusy = model.album().awaited() != null;
    return (isBusy ? ordered.cancelling() : ordered).with(draw(motif, model.session()));
  }

  /** What looks at all steps up to here takes a while; nobody waits for that. */
  private static Effect draw(Motif motif, Session session) {
    String label = "drawing " + motif.figure().name();
    return motif.figure().reach() == Figure.Reach.HISTORY
        ? Effect.inBackground(label, progress -> drawn(motif, session, progress))
        : Effect.of(label, progress -> drawn(motif, session, progress));
  }

  private static Drawn drawn(Motif motif, Session session, Progress progress) {
    try {
      return new Drawn(
          motif,
          motif
              .figure()
              .draw(motif.key(), motif.studio(), (step, target) -> !progress.cancelled()));
    } catch (CancellationException e) {
      return new Drawn(motif, null);
    } catch (TraceException e) {
      String reason = session.phrase(String.valueOf(e.getMessage()));
      String title = motif.studio().nameOf(motif.figure());
      return new Drawn(motif, Plate.of(title, "", new Missing(reason), List.of()));
    }
  }

  /** Shows what has been drawn, unless something else is waited for meanwhile. */
  public static Model arrive(Model model, Drawn drawn) {
    Plate plate = drawn.plate();
    return drawn.motif().equals(model.album().awaited())
        ? model.with(model.album().with(plate == null ? null : new Print(drawn.motif(), plate)))
        : model;
  }
}
