import java.io.IOException;
import java.util.Map;

final class Student {
  /** The probabilities of each row of Z. Shapes: Z [m, classes] → [m, classes]. */
  static double[][] softmax(double[][] z) {
    // Your code here.
    return Matrix.map(z, x -> 0);
  }

  static Map<String, double[][]> answer(Case step, Map<String, double[][]> given) {
    return Map.of("A1", softmax(given.get("Z1")));
  }

  public static void main(String[] arguments) throws IOException {
    Backstep.run(arguments, Student::answer);
  }
}
