import java.io.IOException;
import java.util.Map;

final class Student {
  /**
   * Adds Z1, A1, Z2, A2 … to the matrices t, which has X and every W and b. The last layer's A are
   * the softmax of its Z; those before it have the activation of the step.
   */
  static void forward(Case step, Map<String, double[][]> t) {
    int depth = step.layers().length - 1;
    for (int l = 1; l <= depth; l++) {
      // Your code here.
      t.put("Z" + l, Matrix.zeros(t.get("X").length, step.layers()[l]));
      t.put("A" + l, Matrix.zeros(t.get("X").length, step.layers()[l]));
    }
  }

  static Map<String, double[][]> answer(Case step, Map<String, double[][]> given) {
    forward(step, given);
    return given;
  }

  public static void main(String[] arguments) throws IOException {
    Backstep.run(arguments, Student::answer);
  }
}
