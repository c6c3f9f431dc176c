import java.io.IOException;
import java.util.Map;

final class Student {
  /**
   * Adds X and Y of this step's mini-batch: the samples that the step's rows name, in that order. t
   * has features, a row for each sample of the training set, and labels, a row with its class. Y
   * has a column for each class, with 1 in that of the sample's own and 0 elsewhere.
   */
  static void batch(Case step, Map<String, double[][]> t) {
    // Your code here.
  }

  /** Adds every Z and A to the matrices t. */
  static void forward(Case step, Map<String, double[][]> t) {
    // Your code here.
  }

  /** The mean cross-entropy of the batch. */
  static double loss(int depth, Map<String, double[][]> t) {
    // Your code here.
    return 0;
  }

  /** Adds every delta, dW and db to the matrices t. */
  static void backward(Case step, Map<String, double[][]> t) {
    // Your code here.
  }

  /** Replaces every v, W and b among the matrices t by its new value. */
  static void update(Case step, Map<String, double[][]> t) {
    // Your code here.
  }

  static Map<String, double[][]> answer(Case step, Map<String, double[][]> given) {
    batch(step, given);
    forward(step, given);
    given.put("loss", new double[][] {{loss(step.layers().length - 1, given)}});
    backward(step, given);
    update(step, given);
    return given;
  }

  public static void main(String[] arguments) throws IOException {
    Backstep.run(arguments, Student::answer);
  }
}
