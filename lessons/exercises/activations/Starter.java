import java.io.IOException;
import java.util.Map;

final class Student {
  /** A = f(Z), cell by cell. The name is relu, sigmoid or tanh. */
  static double[][] activate(String name, double[][] z) {
    // Your code here.
    return Matrix.map(z, x -> 0);
  }

  /** f′(Z), from A = f(Z), which is all that it takes. */
  static double[][] slope(String name, double[][] a) {
    // Your code here.
    return Matrix.map(a, x -> 0);
  }

  static Map<String, double[][]> answer(Case step, Map<String, double[][]> given) {
    double[][] a = activate(step.activation(), given.get("Z1"));
    return Map.of("A1", a, "slope1", slope(step.activation(), a));
  }

  public static void main(String[] arguments) throws IOException {
    Backstep.run(arguments, Student::answer);
  }
}
