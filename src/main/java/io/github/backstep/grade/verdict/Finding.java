package io.github.backstep.grade.verdict;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a tensor, and as far as it is known, why. The texts are in the language of the
 * reader, and none of them tells the inputs of a case.
 *
 * @param sentence what the numbers show: {@code dW1 is 5 times as large as it should be}
 * @param candidates every known mistake that gives exactly these numbers; none if none does
 * @param place the first cell that is wrong; none if no cell could be compared
 * @param values both numbers there; none if there is no such cell
 */
public record Finding(
    String sentence,
    List<Candidate> candidates,
    @Nullable Place place,
    @Nullable Values values,
    Hints hints) {
  public Finding {
    candidates = List.copyOf(candidates);
    if (values != null && place == null) {
      throw new IllegalArgumentException("values without a place: " + values);
    }
  }

  /** A finding about a tensor of which no cell could be compared. */
  public static Finding of(String sentence, Hints hints) {
    return new Finding(sentence, List.of(), null, null, hints);
  }

  public Optional<Place> shownAt() {
    return Optional.ofNullable(place);
  }

  public Optional<Values> shownBy() {
    return Optional.ofNullable(values);
  }

  /** As much of it as a level of hints lets through. */
  public Optional<Finding> upTo(HintLevel level) {
    return switch (level) {
      case NONE -> Optional.empty();
      case OPERATION, FAMILY -> Optional.of(of("", hints.upTo(level)));
      case FULL -> Optional.of(this);
    };
  }
}
