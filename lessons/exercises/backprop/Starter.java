import java.io.IOException;
import java.util.Map;

final class Student {
  /**
   * Adds delta, dW and db of every layer to the matrices t, from the last layer to the first. It
   * has X, Y and every W, b, Z and A, as the forward pass has left them.
   */
  static void backward(Case step, Map<String, double[][]> t) {
    int depth = step.layers().length - 1;
    for (int l = depth; l >= 1; l--) {
      // Your code here.
      t.put("delta" + l, Matrix.map(t.get("A" + l), x -> 0));
      t.put("dW" + l, Matrix.map(t.get("W" + l), x -> 0));
      t.put("db" + l, Matrix.map(t.get("b" + l), x -> 0));
    }
  }

  static Map<String, double[][]> answer(Case step, Map<String, double[][]> given) {
    backward(step, given);
    return given;
  }

  public static void main(String[] arguments) throws IOException {
    Backstep.run(arguments, Student::answer);
  }
}
