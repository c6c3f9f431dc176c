import java.io.IOException;
import java.util.Map;

final class Student {
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

  static Map<String, double[][]> answer(Case step, Map<String, double[][]> given) {
    return Map.of("A1", softmax(given.get("Z1")));
  }

  public static void main(String[] arguments) throws IOException {
    Backstep.run(arguments, Student::answer);
  }
}
