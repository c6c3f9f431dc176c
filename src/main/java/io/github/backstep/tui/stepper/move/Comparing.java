package io.github.backstep.tui.stepper.move;

import io.github.backstep.explain.Divergence;
import io.github.backstep.explain.Parting;
import io.github.backstep.language.Texts;
import io.github.backstep.network.Op;
import io.github.backstep.run.Address;
import io.github.backstep.trace.TraceException;
import io.github.backstep.tui.app.Effect;
import io.github.backstep.tui.app.Next;
import io.github.backstep.tui.app.Progress;
import io.github.backstep.tui.message.Message;
import io.github.backstep.tui.stepper.model.Model;
import io.github.backstep.tui.stepper.scene.Pair;
import io.github.backstep.tui.stepper.scene.Parted;
import io.github.backstep.tui.stepper.text.Symbols;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.IntConsumer;

/**
 * Looking for the first place where two runs part, while nobody waits for it. Called off by every
 * move, it goes on where it was when one has arrived.
 */
public final class Comparing {
  private Comparing() {}

  /** So far it has been looked. */
  public record Looked(Pair pair, Parted parted, boolean calledOff) implements Message {}

  /** The same answer, and the search if there is something left to look at. */
  static Next<Model> goOn(Next<Model> next) {
    Pair pair = next.model().session().pair();
    return pair == null || pair.isCompared() ? next : next.with(effect(pair));
  }

  private static Effect effect(Pair pair) {
    return Effect.inBackground("comparing two runs", progress -> look(pair, progress));
  }

  private static Looked look(Pair pair, Progress progress) {
    int[] searched = {pair.parted().searched()};
    IntConsumer compared =
        step -> {
          searched[0] = step + 1;
          if (progress.cancelled()) {
            throw new CancellationException();
          }
        };
    Divergence divergence =
        new Divergence(pair.original().steps(), pair.other().steps(), 0, compared);
    try {
      Optional<Parting> found = divergence.firstFrom(searched[0]);
      return new Looked(pair, new Parted(pair.steps(), found), false);
    } catch (CancellationException e) {
      return new Looked(pair, Parted.after(searched[0]), true);
    } catch (TraceException e) {
      // What cannot be read there is told to whoever goes there.
      return new Looked(pair, Parted.after(pair.steps()), false);
    }
  }

  /** Takes note of it, if it is about the two runs that are there now. */
  public static Next<Model> arrive(Model model, Looked looked) {
    Pair pair = model.session().pair();
    if (pair == null || !pair.other().equals(looked.pair().other())) {
      return Next.of(model);
    }
    Model known = model.with(model.session().knowing(looked.parted()));
    boolean told = looked.calledOff() || Forks.isBusyTelling(model);
    return Next.of(told ? known : Travels.note(known, sentence(known)));
  }

  /** Where the two runs part, in a sentence. */
  public static String sentence(Model model) {
    Pair pair = model.session().pair();
    Texts texts = model.session().texts();
    if (pair == null) {
      return "";
    }
    Optional<Parting> found = pair.parted().found();
    if (found.isPresent()) {
      Address at = found.get().address();
      Op op = found.get().op();
      String tensor = Symbols.of(String.valueOf(at.tensor()));
      if (at.cell() == null) {
        return texts.of("whatif.parting.shape", tensor, at);
      }
      return op == null
          ? texts.of("whatif.parting.start", tensor, at)
          : texts.of("whatif.parting", tensor, at, op.id());
    }
    return pair.isCompared()
        ? texts.of("whatif.same")
        : texts.of("whatif.looking", pair.parted().searched());
  }
}
