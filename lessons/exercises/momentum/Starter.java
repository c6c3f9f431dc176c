import java.io.IOException;
import java.util.Map;

final class Student {
  /**
   * Replaces every v, W and b among the matrices t by its new value. It has every W and b, its
   * velocity vW and vb, and its gradient dW and db.
   */
  static void update(Case step, Map<String, double[][]> t) {
    int depth = step.layers().length - 1;
    for (int l = 1; l <= depth; l++) {
      // Your code here.
      t.put("vW" + l, Matrix.map(t.get("W" + l), x -> 0));
      t.put("vb" + l, Matrix.map(t.get("b" + l), x -> 0));
    }
  }

  static Map<String, double[][]> answer(Case step, Map<String, double[][]> given) {
    update(step, given);
    return given;
  }

  public static void main(String[] arguments) throws IOException {
    Backstep.run(arguments, Student::answer);
  }
}
