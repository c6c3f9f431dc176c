package io.github.backstep.tui.stepper.model;

import io.github.backstep.explain.Parting;
import io.github.backstep.language.Sentence;
import io.github.backstep.language.Texts;
import io.github.backstep.tui.stepper.scene.Marker;
import io.github.backstep.tui.stepper.scene.Pair;
import io.github.backstep.tui.stepper.scene.Shown;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The places on the timeline that are worth going to, in the order of their steps. */
public record Markers(List<Marker> all) {
  public Markers {
    all = List.copyOf(all);
  }

  /**
   * Those that were written down, where the losses known by now stop being finite, and where breaks
   * were found to hold.
   */
  public static Markers of(Model model) {
    List<Marker> all = new ArrayList<>(model.session().subject().chronicle().markers());
    int broken = model.scene().losses().firstNonFinite();
    if (broken >= 0) {
      Sentence text = Sentence.of("marker.non-finite");
      all.add(new Marker(broken, Marker.Kind.NON_FINITE, text));
    }
    all.addAll(model.breaks().markers());
    all.addAll(ofPair(model));
    all.sort(Comparator.comparingInt(Marker::step).thenComparing(Marker::kind));
    return new Markers(all);
  }

  /** What the fork changes, and where the two runs part. */
  private static List<Marker> ofPair(Model model) {
    Pair pair = model.session().pair();
    List<Marker> markers = new ArrayList<>();
    if (pair != null && pair.isFork() && pair.shown() == Shown.ORIGINAL) {
      pair.edits().forEach(edit -> markers.add(Marker.of(edit)));
    }
    if (pair != null && pair.parted().found().isPresent()) {
      Parting parting = pair.parted().found().get();
      int step = Math.max(0, parting.address().moment().step(model.course().calendar()));
      Sentence text = Sentence.of("whatif.marker.parting", parting.address().toString());
      markers.add(new Marker(step, Marker.Kind.PARTING, text));
    }
    return markers;
  }

  /** The weightiest last. */
  public List<Marker> byWeight() {
    return all.stream().sorted(Comparator.comparing(Marker::kind)).toList();
  }

  /** The first one after a step. */
  public Optional<Marker> after(int step) {
    return all.stream().filter(marker -> marker.step() > step).findFirst();
  }

  /** The last one before a step. */
  public Optional<Marker> before(int step) {
    return all.stream().filter(marker -> marker.step() < step).reduce((one, next) -> next);
  }

  /** What is to be seen at a step; empty if nothing is marked there. */
  public String textAt(int step, Texts texts) {
    return all.stream()
        .filter(marker -> marker.step() == step)
        .map(marker -> marker.text().in(texts))
        .collect(Collectors.joining("  "));
  }
}
