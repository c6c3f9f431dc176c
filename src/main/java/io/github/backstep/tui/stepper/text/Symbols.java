package io.github.backstep.tui.stepper.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tensor names as mathematics writes them: {@code delta2} becomes δ₂ and {@code dW3} becomes ∂W₃.
 * Addresses keep the plain names, which are the ones that can be typed.
 */
public final class Symbols {
  private static final Pattern NAME = Pattern.compile("\\b(delta|d[Wb]|v[Wb]|[WbZA])(\\d+)");

  private Symbols() {}

  /** A text with every tensor name in it prettified. */
  public static String of(String text) {
    Matcher names = NAME.matcher(text);
    return names.replaceAll(name -> letter(name.group(1)) + subscript(name.group(2)));
  }

  /** A text with tensor names as they are typed: {@code δ₂} becomes {@code delta2} again. */
  public static String plain(String text) {
    StringBuilder plain = new StringBuilder();
    for (char c : text.replace("δ", "delta").replace("∂", "d").toCharArray()) {
      plain.append(c >= '₀' && c <= '₉' ? (char) (c - '₀' + '0') : c);
    }
    return plain.toString();
  }

  private static String letter(String name) {
    if (name.equals("delta")) {
      return "δ";
    }
    return name.startsWith("d") ? "∂" + name.substring(1) : name;
  }

  private static String subscript(String digits) {
    StringBuilder lowered = new StringBuilder();
    digits.chars().forEach(digit -> lowered.append((char) (digit - '0' + '₀')));
    return lowered.toString();
  }
}
