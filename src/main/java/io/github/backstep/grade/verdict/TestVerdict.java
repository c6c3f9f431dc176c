package io.github.backstep.grade.verdict;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What became of one asked tensor.
 *
 * <p>It is impossible to make one that passed without every asked cell having been compared, that
 * passed with a finding against it, or that earned points with nothing compared.
 *
 * @param tensor the asked tensor: {@code dW1}
 * @param operation the operation that writes it: {@code L1.weight-gradient}
 * @param finding what is wrong; none if it passed
 */
public record TestVerdict(
    String tensor,
    String operation,
    Outcome outcome,
    Points points,
    Coverage coverage,
    @Nullable Finding finding) {
  public TestVerdict {
    require(points.max() > 0, "expected points to earn", tensor);
    boolean passed = outcome == Outcome.PASSED;
    require(!passed || coverage.isWhole(), "passed without every asked cell compared", tensor);
    require(passed == points.isFull(), "expected full marks if and only if it passed", tensor);
    require(!passed || finding == null, "passed with a finding", tensor);
    boolean nothing = outcome == Outcome.NOT_COMPARED;
    require(!nothing || points.earned() == 0, "points for what was not compared", tensor);
  }

  private static void require(boolean condition, String rule, String tensor) {
    if (!condition) {
      throw new IllegalArgumentException(tensor + ": " + rule);
    }
  }

  /** A test whose tensor is right in every asked cell. */
  public static TestVerdict passed(String tensor, String operation, int points, long cells) {
    return new TestVerdict(
        tensor,
        operation,
        Outcome.PASSED,
        new Points(points, points),
        new Coverage(cells, cells),
        null);
  }

  /** A test whose tensor is not right: no points. */
  public static TestVerdict failed(
      String tensor, String operation, int maxPoints, Coverage coverage, Finding finding) {
    return new TestVerdict(
        tensor, operation, Outcome.FAILED, new Points(0, maxPoints), coverage, finding);
  }

  /** A test with nothing to compare: no points. */
  public static TestVerdict notCompared(
      String tensor, String operation, int maxPoints, long asked) {
    return new TestVerdict(
        tensor,
        operation,
        Outcome.NOT_COMPARED,
        new Points(0, maxPoints),
        new Coverage(0, asked),
        null);
  }

  public boolean hasPassed() {
    return outcome == Outcome.PASSED;
  }

  /** What is wrong; empty if it passed, or was not compared. */
  public Optional<Finding> found() {
    return Optional.ofNullable(finding);
  }

  /** This test with no more of its finding than a level of hints lets through. */
  public TestVerdict hinting(HintLevel level) {
    return new TestVerdict(
        tensor,
        operation,
        outcome,
        points,
        coverage,
        finding == null ? null : finding.upTo(level).orElse(null));
  }
}
