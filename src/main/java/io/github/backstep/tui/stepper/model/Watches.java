package io.github.backstep.tui.stepper.model;

import io.github.backstep.explain.watch.Watch;
import io.github.backstep.run.Step;
import io.github.backstep.tui.stepper.scene.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** The numbers one keeps an eye on, in the order in which they were pinned. */
public record Watches(List<Pinned> all) {
  static final Watches NONE = new Watches(List.of());

  public Watches {
    all = List.copyOf(all);
  }

  public boolean has(Watch watch) {
    return all.stream().anyMatch(it -> it.watch().text().equals(watch.text()));
  }

  public Watches with(Watch watch) {
    List<Pinned> more = new ArrayList<>(all);
    more.add(new Pinned(watch));
    return new Watches(more);
  }

  public Watches without(int index) {
    List<Pinned> fewer = new ArrayList<>(all);
    fewer.remove(index);
    return new Watches(fewer);
  }

  /** The same numbers of another run, of which nothing has been read yet. */
  Watches of(Subject subject, Step step) {
    return new Watches(
        all.stream()
            .map(it -> new Pinned(it.watch().of(subject.vocabulary(), subject.evidence(), step)))
            .toList());
  }

  /** With what has been read, by the watches' texts. */
  public Watches with(Map<String, Map<Integer, OptionalDouble>> read) {
    return new Watches(
        all.stream().map(it -> it.with(read.getOrDefault(it.watch().text(), Map.of()))).toList());
  }
}
