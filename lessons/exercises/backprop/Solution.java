import java.io.IOException;
import java.util.Map;

final class Student {
  /** f′(Z), from A = f(Z). */
  static double[][] slope(String name, double[][] a) {
    return switch (name) {
      case "relu" -> Matrix.map(a, x -> x > 0 ? 1 : 0);
      case "sigmoid" -> Matrix.map(a, x -> x * (1 - x));
      default -> Matrix.map(a, x -> 1 - x * x);
    };
  }

  /** Adds every delta, dW and db to the matrices t. */
  static void backward(Case step, Map<String, double[][]> t) {
    int depth = step.layers().length - 1;
    int m = t.get("X").length;
    for (int l = depth; l >= 1; l--) {
      double[][] a = t.get("A" + l);
      double[][] delta;
      if (l == depth) {
        delta = Matrix.zip(a, t.get("Y"), (p, y) -> p - y);
      } else {
        double[][] back = Matrix.transposed(t.get("W" + (l + 1)));
        double[][] error = Matrix.times(t.get("delta" + (l + 1)), back);
        delta = Matrix.zip(error, slope(step.activation(), a), (e, f) -> e * f);
      }
      double[][] below = l == 1 ? t.get("X") : t.get("A" + (l - 1));
      double[][] sums = Matrix.times(Matrix.transposed(below), delta);
      t.put("delta" + l, delta);
      t.put("dW" + l, Matrix.map(sums, x -> x / m));
      t.put("db" + l, Matrix.map(columnSums(delta), x -> x / m));
    }
  }

  /** The sum of each column, as one row. */
  static double[][] columnSums(double[][] a) {
    double[][] sums = Matrix.zeros(1, a[0].length);
    for (double[] row : a) {
      sums = Matrix.zip(sums, new double[][] {row}, Double::sum);
    }
    return sums;
  }

  static Map<String, double[][]> answer(Case step, Map<String, double[][]> given) {
    backward(step, given);
    return given;
  }

  public static void main(String[] arguments) throws IOException {
    Backstep.run(arguments, Student::answer);
  }
}
