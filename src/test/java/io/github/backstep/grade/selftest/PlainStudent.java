package io.github.backstep.grade.selftest;

import io.github.backstep.grade.cases.Case;
import io.github.backstep.grade.cases.CaseStep;
import io.github.backstep.tensor.Tensor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.DoubleUnaryOperator;

/**
 * A training step as a student writes it, in loops over arrays, knowing nothing of the engine; with
 * mistakes that can be switched on one by one. What the engine and the catalogue say is checked
 * against it.
 */
final class PlainStudent {
  private final Set<String> bugs;
  private final DoubleUnaryOperator round;
  private final boolean backwards;
  private final Map<String, double[][]> t = new HashMap<>();
  private int depth;
  private String activation = "";
  private double eta;
  private double mu;
  private int batchSize;

  /**
   * @param round applied to every number that is computed: the precision
   * @param backwards whether sums run from the end
   */
  PlainStudent(Set<String> bugs, DoubleUnaryOperator round, boolean backwards) {
    this.bugs = Set.copyOf(bugs);
    this.round = round;
    this.backwards = backwards;
  }

  static PlainStudent with(String... bugs) {
    return new PlainStudent(Set.of(bugs), x -> x, false);
  }

  List<Map<String, Tensor>> solve(Case posed) {
    t.clear();
    depth = posed.setup().depth();
    activation = posed.setup().activation().name();
    eta = posed.setup().learningRate();
    mu = posed.setup().momentum();
    batchSize = posed.setup().batchSize();
    List<Map<String, Tensor>> answers = new ArrayList<>();
    for (CaseStep step : posed.steps()) {
      step.given().forEach((name, tensor) -> t.put(name, rounded(rows(tensor))));
      trainStep(step.batch().step());
      Map<String, Tensor> answer = new LinkedHashMap<>();
      posed.asked().forEach(name -> answer.put(name, Tensor.of(t.get(name))));
      answers.add(answer);
    }
    return answers;
  }

  private boolean has(String bug) {
    return bugs.contains(bug);
  }

  private void trainStep(int step) {
    forward();
    loss();
    Map<String, double[][]> before = new HashMap<>(t);
    for (int l = depth; l >= 1; l--) {
      delta(l);
      gradients(l, before, step);
      if (has("moved-weights")) {
        update(l);
      }
    }
    for (int l = depth; l >= 1 && !has("moved-weights"); l--) {
      update(l);
    }
  }

  private void forward() {
    for (int l = 1; l <= depth; l++) {
      double[][] in = l == 1 ? t.get("X") : t.get((has("unactivated") ? "Z" : "A") + (l - 1));
      double[][] w = t.get("W" + l);
      if (has("w-transposed") && w.length == w[0].length) {
        w = transposed(w);
      }
      double[][] z = product(in, w);
      for (double[] row : z) {
        for (int j = 0; j < row.length; j++) {
          double b = t.get("b" + l)[0][j];
          row[j] = round.applyAsDouble(row[j] + (has("no-bias") ? 0 : has("minus-bias") ? -b : b));
        }
      }
      t.put("Z" + l, z);
      t.put("A" + l, l == depth ? softmax(z) : map(z, this::activate));
      if (has("in-place") && l < depth) {
        t.put("Z" + l, t.get("A" + l));
      }
    }
  }

  private double activate(double z) {
    if (has("no-activation")) {
      return z;
    }
    String f = has("always-relu") ? "relu" : has("always-sigmoid") ? "sigmoid" : activation;
    return switch (f) {
      case "relu" -> has("leaky") && z < 0 ? 0.01 * z : Math.max(0, z);
      case "tanh" -> Math.tanh(z);
      default -> 1 / (1 + Math.exp(-z));
    };
  }

  private double[][] softmax(double[][] z) {
    double[][] p = new double[z.length][z[0].length];
    for (int i = 0; i < z.length; i++) {
      double max = Double.NEGATIVE_INFINITY;
      double sum = 0;
      for (double cell : z[i]) {
        max = Math.max(max, cell);
      }
      for (int c = 0; c < p[i].length; c++) {
        p[i][c] = round.applyAsDouble(Math.exp(z[i][c] - (has("no-shift") ? 0 : max)));
        sum += p[i][c];
      }
      for (int c = 0; c < p[i].length; c++) {
        p[i][c] = round.applyAsDouble(p[i][c] / sum);
      }
    }
    if (has("columns-softmax")) {
      double[][] turned = transposed(z);
      return transposed(PlainStudent.with().softmax(turned));
    }
    return has("softmax-twice") ? PlainStudent.with().softmax(p) : p;
  }

  private void loss() {
    double[][] p = t.get("A" + depth);
    double[][] y = t.get("Y");
    double sum = 0;
    for (int i = 0; i < p.length; i++) {
      for (int c = 0; c < p[i].length; c++) {
        sum -= y[i][c] > 0 ? Math.log(p[i][c] + (has("epsilon") ? 1e-8 : 0)) : 0;
      }
    }
    double divisor = has("loss-sum") ? 1 : has("loss-cells") ? p.length * p[0].length : p.length;
    double base = has("log2") ? Math.log(2) : 1;
    t.put("loss", new double[][] {{round.applyAsDouble(sum / divisor / base)}});
  }

  private void delta(int l) {
    double[][] a = t.get("A" + l);
    double[][] delta = new double[a.length][a[0].length];
    double[][] error = l == depth ? a : error(l);
    for (int i = 0; i < delta.length; i++) {
      for (int j = 0; j < delta[i].length; j++) {
        delta[i][j] =
            round.applyAsDouble(l == depth ? outputDelta(a, i, j) : error[i][j] * slope(l, i, j));
        if (has("m-in-every-delta") && l < depth) {
          delta[i][j] /= a.length;
        }
      }
    }
    t.put("delta" + l, delta);
  }

  private double[][] error(int l) {
    double[][] w = t.get("W" + (l + 1));
    boolean square = w.length == w[0].length;
    return product(t.get("delta" + (l + 1)), has("delta-w") && square ? w : transposed(w));
  }

  private double outputDelta(double[][] a, int i, int j) {
    double[][] y = t.get("Y");
    int column = has("label-off") ? (j + 1) % a[0].length : j;
    double d = a[i][j] - (has("no-target") ? 0 : y[i][column]);
    d = has("delta-sign") ? -d : d;
    d = has("mse-two") ? 2 * d : d;
    d = has("p-slope") ? d * a[i][j] * (1 - a[i][j]) : d;
    return has("divided-delta") || has("twice-divided") ? d / a.length : d;
  }

  private double slope(int l, int i, int j) {
    double a = t.get("A" + l)[i][j];
    double z = t.get("Z" + l)[i][j];
    if (has("no-slope")) {
      return 1;
    }
    if (has("slope-of-z") && activation.equals("tanh")) {
      return 1 - z * z;
    }
    return switch (has("sigmoid-slope") ? "sigmoid" : activation) {
      case "relu" -> (a > 0) != has("inverted-mask") ? 1 : has("leaky-slope") ? 0.01 : 0;
      case "tanh" -> 1 - a * a;
      default -> a * (1 - a);
    };
  }

  private void gradients(int l, Map<String, double[][]> before, int step) {
    double[][] in = l == 1 ? t.get("X") : t.get((has("z-gradient") ? "Z" : "A") + (l - 1));
    double[][] delta = t.get("delta" + l);
    int m = delta.length;
    double divisor =
        has("no-mean") ? 1 : has("m-minus-one") ? m - 1 : has("full-batch") ? batchSize : m;
    divisor = has("mean-twice") ? m * m : has("over-cells") ? m * t.get("Y")[0].length : divisor;
    divisor = has("divided-delta") ? 1 : divisor;
    double[][] dW = product(transposed(in), delta);
    double dWDivisor = divisor;
    dW = map(dW, cell -> round.applyAsDouble(cell / dWDivisor));
    if (has("flattened")) {
      dW = reshaped(transposed(dW), dW.length, dW[0].length);
    }
    if (has("transposed-gradient") && dW.length == dW[0].length) {
      dW = transposed(dW);
    }
    double[][] db = new double[1][delta[0].length];
    for (int j = 0; j < db[0].length; j++) {
      for (int i = 0; i < (has("first-row") ? 1 : m); i++) {
        db[0][j] += delta[backwards ? m - 1 - i : i][j];
      }
      double bDivisor =
          has("bias-sum") || has("divided-delta") ? 1 : has("bias-mean-twice") ? m * m : m;
      db[0][j] = round.applyAsDouble(has("no-bias-gradient") ? 0 : db[0][j] / bDivisor);
    }
    if (has("one-total")) {
      double total = 0;
      for (double cell : db[0]) {
        total += cell;
      }
      double all = total;
      db = map(db, cell -> all);
    }
    boolean first = step == 0;
    t.put("dW" + l, has("accumulated") && !first ? sum(before.get("dW" + l), dW) : dW);
    t.put("db" + l, has("accumulated") && !first ? sum(before.get("db" + l), db) : db);
  }

  private void update(int l) {
    for (String letter : List.of("W", "b")) {
      double[][] w = t.get(letter + l);
      double[][] g = t.get("d" + letter + l);
      double[][] v = t.get("v" + letter + l);
      double[][] nv = new double[w.length][w[0].length];
      double[][] nw = new double[w.length][w[0].length];
      for (int i = 0; i < w.length; i++) {
        for (int j = 0; j < w[i].length; j++) {
          nv[i][j] = round.applyAsDouble(velocity(letter, v[i][j], g[i][j]));
          nw[i][j] = round.applyAsDouble(w[i][j] + move(letter, v[i][j], nv[i][j], g[i][j]));
        }
      }
      t.put("v" + letter + l, nv);
      t.put(letter + l, nw);
    }
  }

  private double velocity(String letter, double v, double g) {
    if (has("gradient-velocity")) {
      return mu * v + g;
    }
    if (has("subtracted-velocity")) {
      return mu * v + eta * g;
    }
    int m = t.get("Y").length;
    double memory = has("minus-mu") ? -mu : has("no-momentum") ? 0 : has("full-memory") ? 1 : mu;
    memory = has("bias-without-momentum") && letter.equals("b") ? 0 : memory;
    double rate = has("average") ? eta * (1 - mu) : has("mu-on-g") ? eta * mu : eta;
    rate = has("eta-m") ? eta / m : has("no-eta") ? 1 : has("uphill") ? -eta : rate;
    return memory * v - rate * g;
  }

  private double move(String letter, double v, double nv, double g) {
    if (has("gradient-velocity")) {
      return -eta * nv;
    }
    if (has("subtracted-velocity")) {
      return -nv;
    }
    if (has("stuck-bias") && letter.equals("b")) {
      return 0;
    }
    if (has("ascent")) {
      return -nv;
    }
    if (has("nesterov")) {
      return mu * nv - eta * g;
    }
    return has("stale-velocity") ? v : has("plain") ? -eta * g : has("eta-twice") ? eta * nv : nv;
  }

  private double[][] product(double[][] a, double[][] b) {
    double[][] out = new double[a.length][b[0].length];
    for (int i = 0; i < a.length; i++) {
      for (int j = 0; j < b[0].length; j++) {
        double sum = 0;
        for (int n = 0; n < b.length; n++) {
          int k = backwards ? b.length - 1 - n : n;
          sum = round.applyAsDouble(sum + round.applyAsDouble(a[i][k] * b[k][j]));
        }
        out[i][j] = sum;
      }
    }
    return out;
  }

  private double[][] rounded(double[][] rows) {
    return map(rows, round);
  }

  private double[][] map(double[][] rows, DoubleUnaryOperator function) {
    double[][] out = new double[rows.length][rows[0].length];
    for (int i = 0; i < rows.length; i++) {
      for (int j = 0; j < rows[i].length; j++) {
        out[i][j] = round.applyAsDouble(function.applyAsDouble(rows[i][j]));
      }
    }
    return out;
  }

  private static double[][] sum(double[][] a, double[][] b) {
    double[][] out = new double[a.length][a[0].length];
    for (int i = 0; i < a.length; i++) {
      for (int j = 0; j < a[i].length; j++) {
        out[i][j] = a[i][j] + b[i][j];
      }
    }
    return out;
  }

  private static double[][] transposed(double[][] rows) {
    double[][] out = new double[rows[0].length][rows.length];
    for (int i = 0; i < rows.length; i++) {
      for (int j = 0; j < rows[i].length; j++) {
        out[j][i] = rows[i][j];
      }
    }
    return out;
  }

  private static double[][] reshaped(double[][] rows, int height, int width) {
    double[][] out = new double[height][width];
    for (int n = 0; n < height * width; n++) {
      out[n / width][n % width] = rows[n / rows[0].length][n % rows[0].length];
    }
    return out;
  }

  private static double[][] rows(Tensor tensor) {
    double[][] rows = new double[tensor.rows()][tensor.columns()];
    for (int i = 0; i < rows.length; i++) {
      for (int j = 0; j < rows[i].length; j++) {
        rows[i][j] = tensor.get(i, j);
      }
    }
    return rows;
  }
}
