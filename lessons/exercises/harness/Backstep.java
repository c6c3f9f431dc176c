import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;

// What reads the cases and writes your answers. Nothing to change from here on.

/** Calculating with rows of numbers. */
final class Matrix {
  private Matrix() {}

  static double[][] zeros(int rows, int columns) {
    return new double[rows][columns];
  }

  /** The product a·b. */
  static double[][] times(double[][] a, double[][] b) {
    if (a[0].length != b.length) {
      throw new IllegalArgumentException(
          "[%d, %d] times [%d, %d]".formatted(a.length, a[0].length, b.length, b[0].length));
    }
    double[][] out = zeros(a.length, b[0].length);
    for (int i = 0; i < a.length; i++) {
      for (int j = 0; j < b[0].length; j++) {
        for (int k = 0; k < b.length; k++) {
          out[i][j] += a[i][k] * b[k][j];
        }
      }
    }
    return out;
  }

  static double[][] transposed(double[][] a) {
    double[][] out = zeros(a[0].length, a.length);
    for (int i = 0; i < a.length; i++) {
      for (int j = 0; j < a[0].length; j++) {
        out[j][i] = a[i][j];
      }
    }
    return out;
  }

  /** Each cell by itself. */
  static double[][] map(double[][] a, DoubleUnaryOperator function) {
    double[][] out = zeros(a.length, a[0].length);
    for (int i = 0; i < a.length; i++) {
      for (int j = 0; j < a[0].length; j++) {
        out[i][j] = function.applyAsDouble(a[i][j]);
      }
    }
    return out;
  }

  /** Cell by cell; if b has one row only, that row with each row of a. */
  static double[][] zip(double[][] a, double[][] b, DoubleBinaryOperator function) {
    double[][] out = zeros(a.length, a[0].length);
    for (int i = 0; i < a.length; i++) {
      for (int j = 0; j < a[0].length; j++) {
        out[i][j] = function.applyAsDouble(a[i][j], b[b.length == 1 ? 0 : i][j]);
      }
    }
    return out;
  }
}

/**
 * What a step is told beside its matrices.
 *
 * @param layers neurons of every layer, the inputs and the classes included
 * @param rows which samples of the training set the mini-batch is
 */
record Case(
    String name,
    int[] layers,
    String activation,
    double learningRate,
    double momentum,
    int batchSize,
    int[] rows) {}

/** Computes the asked matrices of a step from the given ones, both by name. */
interface Answer {
  Map<String, double[][]> of(Case step, Map<String, double[][]> given);
}

/** Runs a program on cases: the two files of the command line, or cases.json to try it. */
final class Backstep {
  private Backstep() {}

  static void run(String[] arguments, Answer answer) throws IOException {
    boolean tried = arguments.length < 2;
    Object cases = Json.read(Path.of(tried ? "cases.json" : arguments[0]));
    List<Object> answers = new ArrayList<>();
    for (Object one : Json.list(Json.member(cases, "cases"))) {
      answers.add(Map.of("steps", solve(one, answer)));
    }
    if (tried) {
      report(answers, Json.list(Json.member(Json.read(Path.of("expected.json")), "cases")));
    } else {
      Files.writeString(Path.of(arguments[1]), Json.text(Map.of("cases", answers)));
    }
  }

  private static List<Object> solve(Object posed, Answer answer) {
    Map<String, double[][]> known = new HashMap<>();
    List<Object> steps = new ArrayList<>();
    for (Object step : Json.list(Json.member(posed, "steps"))) {
      Json.map(Json.member(step, "given"))
          .forEach((name, rows) -> known.put(name, Json.rows(rows)));
      Map<String, double[][]> answers = answer.of(told(posed, step), new HashMap<>(known));
      if (answers == null) {
        throw new IllegalStateException("expected the matrices by name, got null");
      }
      known.putAll(answers);
      Map<String, Object> asked = new LinkedHashMap<>();
      for (Object name : Json.list(Json.member(posed, "asked"))) {
        if (answers.containsKey(name)) {
          asked.put((String) name, answers.get(name));
        }
      }
      steps.add(asked);
    }
    return steps;
  }

  private static Case told(Object posed, Object step) {
    return new Case(
        (String) Json.member(posed, "name"),
        Json.wholes(Json.member(posed, "layers")),
        (String) Json.member(posed, "activation"),
        (Double) Json.member(posed, "learningRate"),
        (Double) Json.member(posed, "momentum"),
        ((Double) Json.member(posed, "batchSize")).intValue(),
        Json.wholes(Json.member(step, "rows")));
  }

  private static void report(List<Object> answers, List<Object> expected) {
    Map<String, Integer> wrong = new LinkedHashMap<>();
    for (int i = 0; i < expected.size(); i++) {
      List<Object> right = Json.list(Json.member(expected.get(i), "steps"));
      List<Object> own = Json.list(Json.member(answers.get(i), "steps"));
      for (int step = 0; step < right.size(); step++) {
        Map<String, Object> mine = Json.map(own.get(step));
        int at = step;
        Json.map(right.get(step))
            .forEach(
                (name, rows) -> {
                  wrong.putIfAbsent(name, -1);
                  if (wrong.get(name) < 0 && !near((double[][]) mine.get(name), Json.rows(rows))) {
                    wrong.put(name, at);
                  }
                });
      }
    }
    wrong.forEach(
        (name, step) -> System.out.printf("  %-8s %s%n", name, step < 0 ? "right" : "differs"));
    long right = wrong.values().stream().filter(step -> step < 0).count();
    System.out.printf("%d of %d right.%n", right, wrong.size());
    wrong.entrySet().stream()
        .filter(one -> one.getValue() >= 0)
        .min(Map.Entry.comparingByValue())
        .ifPresent(
            first ->
                System.out.printf(
                    "Begin with %s in step %d: what is computed from it differs too.%n",
                    first.getKey(), first.getValue()));
  }

  private static boolean near(double[][] mine, double[][] right) {
    boolean near = mine != null && mine.length == right.length;
    for (int i = 0; near && i < right.length; i++) {
      near = mine[i].length == right[i].length;
      for (int j = 0; near && j < right[i].length; j++) {
        near =
            Double.compare(mine[i][j], right[i][j]) == 0
                || Math.abs(mine[i][j] - right[i][j]) <= 1e-6 * (1 + Math.abs(right[i][j]));
      }
    }
    return near;
  }
}

/** Reads and writes JSON: maps, lists, texts and numbers. */
final class Json {
  private final String text;
  private int at;

  private Json(String text) {
    this.text = text;
  }

  static Object read(Path file) throws IOException {
    return new Json(Files.readString(file, StandardCharsets.UTF_8)).value();
  }

  @SuppressWarnings("unchecked")
  static Map<String, Object> map(Object value) {
    return (Map<String, Object>) value;
  }

  static Object member(Object value, String name) {
    return map(value).get(name);
  }

  @SuppressWarnings("unchecked")
  static List<Object> list(Object value) {
    return (List<Object>) value;
  }

  static int[] wholes(Object value) {
    return list(value).stream().mapToInt(number -> ((Double) number).intValue()).toArray();
  }

  static double[][] rows(Object value) {
    return list(value).stream()
        .map(row -> list(row).stream().mapToDouble(number -> (Double) number).toArray())
        .toArray(double[][]::new);
  }

  private char next() {
    while (Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return text.charAt(at);
  }

  private Object value() {
    char first = next();
    if (first == '{') {
      Map<String, Object> members = new LinkedHashMap<>();
      for (at++; next() != '}'; at += next() == ',' ? 1 : 0) {
        String name = (String) value();
        next();
        at++;
        members.put(name, value());
      }
      at++;
      return members;
    }
    if (first == '[') {
      List<Object> elements = new ArrayList<>();
      for (at++; next() != ']'; at += next() == ',' ? 1 : 0) {
        elements.add(value());
      }
      at++;
      return elements;
    }
    int from = at;
    if (first == '"') {
      at = text.indexOf('"', from + 1) + 1;
      String word = text.substring(from + 1, at - 1);
      return switch (word) {
        case "NaN", "Infinity", "-Infinity" -> Double.valueOf(word);
        default -> word;
      };
    }
    while (",]} \n".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return Double.valueOf(text.substring(from, at));
  }

  static String text(Object value) {
    StringBuilder out = new StringBuilder();
    write(value, out);
    return out.toString();
  }

  private static void write(Object value, StringBuilder out) {
    if (value instanceof Map<?, ?> members) {
      String before = "{";
      for (Map.Entry<?, ?> member : members.entrySet()) {
        out.append(before).append('"').append(member.getKey()).append("\":");
        write(member.getValue(), out);
        before = ",\n";
      }
      out.append(members.isEmpty() ? "{}" : "}");
    } else if (value instanceof double[][] rows) {
      write(List.of((Object[]) rows), out);
    } else if (value instanceof double[] row) {
      out.append(java.util.Arrays.toString(row));
    } else {
      String before = "[";
      for (Object element : (List<?>) value) {
        out.append(before);
        write(element, out);
        before = ",";
      }
      out.append(((List<?>) value).isEmpty() ? "[]" : "]");
    }
  }
}
