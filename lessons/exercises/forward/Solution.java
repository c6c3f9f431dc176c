import java.io.IOException;
import java.util.Map;

final class Student {
  /** A = f(Z), cell by cell. */
  static double[][] activate(String name, double[][] z) {
    return switch (name) {
      case "relu" -> Matrix.map(z, x -> Math.max(0, x));
      case "sigmoid" -> Matrix.map(z, x -> 1 / (1 + Math.exp(-x)));
      default -> Matrix.map(z, Math::tanh);
    };
  }

  /** The probabilities of each row; the largest logit is subtracted first, against overflow. */
  static double[][] softmax(double[][] z) {
    double[][] p = Matrix.zeros(z.length, z[0].length);
    for (int i = 0; i < z.length; i++) {
      double max = Double.NEGATIVE_INFINITY;
      for (double logit : z[i]) {
        max = Math.max(max, logit);
      }
      double sum = 0;
      for (int c = 0; c < z[i].length; c++) {
        p[i][c] = Math.exp(z[i][c] - max);
        sum += p[i][c];
      }
      for (int c = 0; c < z[i].length; c++) {
        p[i][c] /= sum;
      }
    }
    return p;
  }

  /** Adds every Z and A to the matrices t. */
  static void forward(Case step, Map<String, double[][]> t) {
    int depth = step.layers().length - 1;
    double[][] a = t.get("X");
    for (int l = 1; l <= depth; l++) {
      double[][] z = Matrix.zip(Matrix.times(a, t.get("W" + l)), t.get("b" + l), Double::sum);
      a = l == depth ? softmax(z) : activate(step.activation(), z);
      t.put("Z" + l, z);
      t.put("A" + l, a);
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
