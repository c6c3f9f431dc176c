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

  /** f′(Z), from A = f(Z). */
  static double[][] slope(String name, double[][] a) {
    return switch (name) {
      case "relu" -> Matrix.map(a, x -> x > 0 ? 1 : 0);
      case "sigmoid" -> Matrix.map(a, x -> x * (1 - x));
      default -> Matrix.map(a, x -> 1 - x * x);
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

  /** The mean cross-entropy of the batch. */
  static double loss(int depth, Map<String, double[][]> t) {
    double[][] p = t.get("A" + depth);
    double sum = 0;
    for (int i = 0; i < p.length; i++) {
      for (int c = 0; c < p[i].length; c++) {
        if (t.get("Y")[i][c] == 1) {
          sum -= Math.log(p[i][c]);
        }
      }
    }
    return sum / p.length;
  }

  /** From the last layer to the first: the error, the gradients, and the new parameters. */
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
      move("W" + l, step, t);
      move("b" + l, step, t);
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

  /** v = μ·v − η·g, then W = W + v. */
  static void move(String name, Case step, Map<String, double[][]> t) {
    double mu = step.momentum();
    double eta = step.learningRate();
    double[][] v =
        Matrix.zip(t.get("v" + name), t.get("d" + name), (before, g) -> mu * before - eta * g);
    t.put("v" + name, v);
    t.put(name, Matrix.zip(t.get(name), v, Double::sum));
  }

  static Map<String, double[][]> answer(Case step, Map<String, double[][]> given) {
    forward(step, given);
    given.put("loss", new double[][] {{loss(step.layers().length - 1, given)}});
    backward(step, given);
    return given;
  }

  public static void main(String[] arguments) throws IOException {
    Backstep.run(arguments, Student::answer);
  }
}
