package io.github.backstep.run;

import io.github.backstep.catalogue.Catalogue;
import io.github.backstep.catalogue.Named;
import io.github.backstep.tensor.Notation;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How the value of a setting is written as text, on a command line or in a file, and read again.
 *
 * @param kind what it looks like
 * @param choices every text there is; empty if there are too many to list
 * @param read the value a text stands for; empty if it stands for none
 * @param write the text of a value, which is read as the same value
 */
public record Form<T>(
    Kind kind,
    List<String> choices,
    Function<String, Optional<T>> read,
    Function<T, String> write) {
  public Form {
    choices = List.copyOf(choices);
  }

  /** What should have stood where {@code text} stands for no value. */
  String expected(String text) {
    return INTEGER.matcher(text).matches() ? "a smaller whole number" : kind.words();
  }

  /** What a value looks like. */
  public enum Kind {
    NAME("a name"),
    WHOLE("a whole number"),
    WHOLE_OR_ALL("a whole number, or \"all\""),
    NUMBER("a number"),
    LAYERS("a list of whole numbers");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    /** The kind as errors say it. */
    public String words() {
      return words;
    }
  }

  /** Stands for all rows where a number of them is asked for. */
  public static final String ALL = "all";

  /** Stands for no hidden layers. */
  public static final String NONE = "none";

  static final Form<Integer> WHOLE =
      new Form<>(Kind.WHOLE, List.of(), Form::whole, String::valueOf);

  static final Form<Long> LONG = new Form<>(Kind.WHOLE, List.of(), Form::longer, String::valueOf);

  static final Form<OptionalInt> WHOLE_OR_ALL =
      new Form<>(Kind.WHOLE_OR_ALL, List.of(), Form::wholeOrAll, Form::text);

  static final Form<Double> NUMBER =
      new Form<>(Kind.NUMBER, List.of(), Form::number, Notation::exact);

  static final Form<List<Integer>> LAYERS =
      new Form<>(Kind.LAYERS, List.of(), Form::layers, Form::text);

  private static final List<String> NOT_FINITE = List.of("NaN", "Infinity", "-Infinity");
  private static final int MOST_DIGITS = 18;
  private static final Pattern INTEGER = Pattern.compile("[-+]?\\d+");
  private static final Pattern DECIMAL =
      Pattern.compile("[-+]?(\\d+\\.?\\d*|\\.\\d+)([eE][-+]?\\d+)?");

  /** A name from a catalogue. Reading fails with its complaint, which names what there is. */
  static <T extends Named> Form<T> named(Catalogue<T> catalogue) {
    return new Form<>(
        Kind.NAME, catalogue.names(), name -> Optional.of(catalogue.named(name)), Named::name);
  }

  /** A whole number that fits an {@code int}. */
  public static Optional<Integer> whole(String text) {
    return longer(text).filter(n -> n.intValue() == n).map(Long::intValue);
  }

  private static Optional<Long> longer(String text) {
    boolean fits = text.length() <= MOST_DIGITS && INTEGER.matcher(text).matches();
    return fits ? Optional.of(Long.valueOf(text)) : Optional.empty();
  }

  /** A number in decimal or scientific notation; too large a one is infinite. */
  public static Optional<Double> number(String text) {
    return DECIMAL.matcher(text).matches() ? Optional.of(Double.valueOf(text)) : Optional.empty();
  }

  /** A number as {@link #number} reads it, or one of NaN, Infinity and -Infinity. */
  static Optional<Double> anyNumber(String text) {
    return NOT_FINITE.contains(text) ? Optional.of(Double.valueOf(text)) : number(text);
  }

  /** A number as {@link #anyNumber} reads it again, with the same bits. */
  static String text(double number) {
    return Notation.exact(number).replaceFirst("\\.0$", "");
  }

  private static Optional<OptionalInt> wholeOrAll(String text) {
    return text.equals(ALL) ? Optional.of(OptionalInt.empty()) : whole(text).map(OptionalInt::of);
  }

  private static String text(OptionalInt rows) {
    return rows.isPresent() ? String.valueOf(rows.getAsInt()) : ALL;
  }

  private static Optional<List<Integer>> layers(String text) {
    if (text.equals(NONE)) {
      return Optional.of(List.of());
    }
    List<Optional<Integer>> neurons =
        Arrays.stream(text.split(",", -1)).map(part -> whole(part.strip())).toList();
    return neurons.stream().allMatch(Optional::isPresent)
        ? Optional.of(neurons.stream().flatMap(Optional::stream).toList())
        : Optional.empty();
  }

  private static String text(List<Integer> layers) {
    return layers.isEmpty()
        ? NONE
        : layers.stream().map(String::valueOf).collect(Collectors.joining(","));
  }
}
