package io.github.backstep.grade.diagnosis;

import io.github.backstep.grade.judge.Trial;
import java.util.List;

/**
 * What is known of why a tensor is wrong.
 *
 * @param shown the first case in which it is wrong
 * @param mistakes all that give exactly these numbers; none if none does
 */
public record Diagnosis(Trial shown, List<Mistake> mistakes) {
  public Diagnosis {
    mistakes = List.copyOf(mistakes);
  }

  public String tensor() {
    return shown.tensor();
  }

  public boolean isExplained() {
    return !mistakes.isEmpty();
  }
}
