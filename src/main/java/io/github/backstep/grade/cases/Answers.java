package io.github.backstep.grade.cases;

import io.github.backstep.tensor.Tensor;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * All that a program handed in: for each case and each of its steps, tensors by name.
 *
 * @param cases in the order of the cases; there may be fewer than were posed
 */
public record Answers(List<List<Map<String, Answer>>> cases) {
  public Answers {
    cases = cases.stream().map(Answers::copy).toList();
  }

  private static List<Map<String, Answer>> copy(List<Map<String, Answer>> steps) {
    return steps.stream().map(Map::copyOf).toList();
  }

  /** What was written for a tensor of a step of a case. */
  public Answer of(int index, int step, String tensor) {
    if (index >= cases.size() || step >= cases.get(index).size()) {
      return Answer.MISSING;
    }
    return cases.get(index).get(step).getOrDefault(tensor, Answer.MISSING);
  }

  /** Every tensor that was handed in under a name. */
  public Stream<Tensor> all(String name) {
    return cases.stream()
        .flatMap(List::stream)
        .map(step -> step.getOrDefault(name, Answer.MISSING).tensor())
        .flatMap(Stream::ofNullable);
  }
}
