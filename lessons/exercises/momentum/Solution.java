import java.io.IOException;
import java.util.Map;

final class Student {
  /** Replaces every v, W and b among the matrices t by its new value. */
  static void update(Case step, Map<String, double[][]> t) {
    int depth = step.layers().length - 1;
    for (int l = 1; l <= depth; l++) {
      move("W" + l, step, t);
      move("b" + l, step, t);
    }
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
    update(step, given);
    return given;
  }

  public static void main(String[] arguments) throws IOException {
    Backstep.run(arguments, Student::answer);
  }
}
