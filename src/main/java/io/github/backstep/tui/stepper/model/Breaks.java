package io.github.backstep.tui.stepper.model;

import io.github.backstep.explain.condition.Condition;
import io.github.backstep.explain.condition.ConditionParser;
import io.github.backstep.explain.condition.Search;
import io.github.backstep.explain.condition.Vocabulary;
import io.github.backstep.language.Sentence;
import io.github.backstep.tui.stepper.scene.Marker;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The conditions at which a run is to be halted, and the moments at which they were found to hold.
 *
 * @param hits in the order in which they were found
 */
public record Breaks(List<Condition> conditions, List<Search.Hit> hits) {
  public Breaks {
    conditions = List.copyOf(conditions);
    hits = List.copyOf(hits);
  }

  /** The one break there is at the start. */
  static Breaks nan(Vocabulary vocabulary) {
    return new Breaks(List.of(ConditionParser.parse("nan", vocabulary)), List.of());
  }

  public boolean has(Condition condition) {
    return conditions.stream().anyMatch(it -> it.text().equals(condition.text()));
  }

  public Breaks with(Condition condition) {
    List<Condition> more = new ArrayList<>(conditions);
    more.add(condition);
    return new Breaks(more, hits);
  }

  /** These breaks without one of them, and without what was found of it. */
  public Breaks without(int index) {
    List<Condition> fewer = new ArrayList<>(conditions);
    Condition gone = fewer.remove(index);
    return new Breaks(fewer, hits.stream().filter(hit -> !hit.condition().equals(gone)).toList());
  }

  public Breaks with(Search.Hit hit) {
    List<Search.Hit> more = new ArrayList<>(hits);
    more.remove(hit);
    more.add(hit);
    return new Breaks(conditions, more);
  }

  /** Where a condition was found to hold last. */
  public Optional<Search.Hit> lastHitOf(Condition condition) {
    return hits.stream()
        .filter(hit -> hit.condition().equals(condition))
        .reduce((one, next) -> next);
  }

  List<Marker> markers() {
    return hits.stream().map(Breaks::marker).toList();
  }

  private static Marker marker(Search.Hit hit) {
    Sentence text = Sentence.of("marker.break", hit.condition().text());
    return new Marker(hit.step(), Marker.Kind.BREAK, text);
  }
}
