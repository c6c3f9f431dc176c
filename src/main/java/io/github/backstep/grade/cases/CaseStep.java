package io.github.backstep.grade.cases;

import io.github.backstep.network.MiniBatch;
import io.github.backstep.tensor.Tensor;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One training step of a case.
 *
 * @param given tensors by name: those carried into the step as they stand before it, others as the
 *     step computes them
 */
public record CaseStep(MiniBatch batch, Map<String, Tensor> given) {
  public CaseStep {
    given = Collections.unmodifiableMap(new LinkedHashMap<>(given));
  }
}
