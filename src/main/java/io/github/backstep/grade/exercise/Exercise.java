package io.github.backstep.grade.exercise;

import io.github.backstep.language.Language;
import io.github.backstep.network.Momentum;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A problem for learners: what is given, what is asked, and what cases are made of.
 *
 * @param name of its folder, by which it is asked for
 * @param lesson the lesson it belongs to: {@code 05-backprop}
 * @param given what a program gets: carried tensors that it computes itself only once
 */
public record Exercise(
    String name,
    Map<Language, String> titles,
    String lesson,
    List<TensorPattern> given,
    List<Asked> asked,
    Schedule schedule,
    Momentum optimiser,
    List<NetworkSpec> networks,
    Map<Language, List<String>> hints) {
  public Exercise {
    titles = Map.copyOf(new EnumMap<>(titles));
    given = List.copyOf(given);
    asked = List.copyOf(asked);
    networks = List.copyOf(networks);
    hints = Map.copyOf(new EnumMap<>(hints));
  }

  public String title(Language language) {
    return titles.getOrDefault(language, name);
  }

  boolean gives(String tensor) {
    return TensorPattern.anyMatches(given, tensor);
  }

  /** Whether a program has to compute a tensor of this name. */
  public boolean asks(String tensor) {
    return asked.stream().anyMatch(it -> it.tensors().matches(tensor));
  }

  /** The points for a tensor that is asked. */
  public int points(String tensor) {
    return asked.stream()
        .filter(it -> it.tensors().matches(tensor))
        .mapToInt(Asked::points)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(name + " does not ask " + tensor));
  }
}
