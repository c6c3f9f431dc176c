package io.github.backstep.tui.canvas;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How characters beyond ASCII are written on a terminal that cannot show them, and which ones no
 * cell can hold at all: control characters, wide and combining ones.
 */
final class Transliteration {
  private static final char UNKNOWN = '?';

  /** Runs of these become one {@code ^} and plain characters: {@code 10⁻³} is {@code 10^-3}. */
  private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁺ᵀⁿⁱ";

  private static final String SUPERSCRIPTS_PLAIN = "0123456789-+Tni";
  private static final String SUBSCRIPTS = "₀₁₂₃₄₅₆₇₈₉₋₊ₖₗₘₙᵢⱼₜ";
  private static final String SUBSCRIPTS_PLAIN = "0123456789-+klmnijt";

  private static final String[] WORDS =
      """
      α alpha β beta γ gamma δ delta ε eps ζ zeta η eta θ theta κ kappa λ lambda μ mu µ mu ν nu
      ξ xi π pi ρ rho σ sigma τ tau φ phi χ chi ψ psi ω omega Γ Gamma Δ Delta Θ Theta Λ Lambda
      Π prod Σ sum Φ Phi Ψ Psi Ω Omega ∑ sum ∏ prod ∂ d ∇ grad ℓ l
      ⊙ * · * × * ⋅ * ∗ * ÷ / − - ± +- √ sqrt ∞ inf ′ ' ″ '' ‖ || ∣ | ≤ <= ≥ >= ≠ != ≈ ~ ≡ == ∝ ~
      ∈ in ∉ not-in ∀ all ∅ {} ∘ o ⊕ + ⊗ x ⌊ [ ⌋ ] ⌈ [ ⌉ ] ⟨ < ⟩ >
      → -> ← <- ↔ <-> ↦ |-> ⇒ => ⇐ <= ⇔ <=> ⟵ <- ⟶ -> ↑ ^ ↓ v ↵ Enter ⏎ Enter ⇧ Shift ⌫ Backspace ␣ Space
      … ... – - — -- ‑ - ‐ - ‘ ' ’ ' “ " ” " „ " « << » >> ° deg ½ 1/2 ¼ 1/4 § S © (c)
      ŷ y^ ẑ z^ ß ss æ ae ø o Æ AE Ø O œ oe ł l đ d ı i
      ═ = ║ | ┏ + ┓ + ┗ + ┛ + ┌ + ┐ + └ + ┘ + ╔ + ╗ + ╚ + ╝ + ╌ - ╎ : ╱ / ╲ \\ ╳ X ╴ - ╶ - ╵ | ╷ |
      ░ . ▒ : ▓ % ▌ # ▐ # ▁ _ ▂ _ ▃ _ ▅ # ▆ # ▇ # ▏ | ▎ | ▍ # ▋ # ▊ # ▉ #
      ◇ o □ o ■ # ▪ # ▫ o △ ^ ▲ ^ ▽ v ▼ v ▷ > ◁ < ► > ◄ < ★ * ☆ * ◯ o ◉ @ ◎ @ ☐ [ ☑ [x] ☒ [x] ✔ + ✘ x ✓ + ✗ x
      """
          .split("\\s+");

  private static final Map<Character, Character> GLYPHS =
      Stream.of(Glyph.values())
          .collect(Collectors.toMap(Glyph::unicode, Glyph::ascii, (first, same) -> first));

  private static final Map<Character, String> ASCII = ascii();

  private Transliteration() {}

  private static Map<Character, String> ascii() {
    Map<Character, String> table = new HashMap<>();
    GLYPHS.forEach((unicode, ascii) -> table.put(unicode, String.valueOf(ascii)));
    for (int i = 0; i + 1 < WORDS.length; i += 2) {
      table.put(WORDS[i].charAt(0), WORDS[i + 1]);
    }
    return table;
  }

  static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > 0x7e || (c < ' ' && c != '\n')) {
        return false;
      }
    }
    return true;
  }

  static String of(String text, boolean unicode, boolean accents) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    StringBuilder shown = new StringBuilder(composed.length() + 8);
    boolean raised = false;
    for (int i = 0; i < composed.length(); i++) {
      char c = composed.charAt(i);
      boolean superscript = SUPERSCRIPTS.indexOf(c) >= 0;
      if (!unicode && superscript && !raised) {
        shown.append('^');
      }
      raised = superscript;
      if (c == '\n') {
        shown.append(c);
      } else if (!Character.isLowSurrogate(c)) {
        boolean asItIs = accents && isAccented(c);
        shown.append(asItIs ? String.valueOf(c) : unicode ? String.valueOf(narrow(c)) : word(c));
      }
    }
    return shown.toString();
  }

  /** Whether a character is a letter that English and French texts are written with. */
  static boolean isAccented(char c) {
    return (c >= 'À' && c <= 'ÿ' && c != '×' && c != '÷') || c == 'Œ' || c == 'œ';
  }

  static char cell(char c, boolean unicode) {
    return unicode ? narrow(c) : asciiCell(c);
  }

  private static char asciiCell(char c) {
    Character glyph = GLYPHS.get(c);
    return glyph != null ? glyph : word(c).charAt(0);
  }

  private static String word(char c) {
    if (c >= ' ' && c < 0x7f) {
      return String.valueOf(c);
    }
    String word = ASCII.get(c);
    return word != null ? word : String.valueOf(letter(c));
  }

  private static char letter(char c) {
    int raised = SUPERSCRIPTS.indexOf(c);
    if (raised >= 0) {
      return SUPERSCRIPTS_PLAIN.charAt(raised);
    }
    int lowered = SUBSCRIPTS.indexOf(c);
    if (lowered >= 0) {
      return SUBSCRIPTS_PLAIN.charAt(lowered);
    }
    return isBraille(c) ? brailleDot(c) : withoutAccent(c);
  }

  private static boolean isBraille(char c) {
    return c >= 0x2800 && c <= 0x28ff;
  }

  private static char brailleDot(char c) {
    int upper = c & 0b00011011;
    int lower = c & 0b11100100;
    return upper == 0 && lower == 0 ? ' ' : upper == 0 ? '.' : lower == 0 ? '\'' : ':';
  }

  private static char withoutAccent(char c) {
    char base = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
    if (base >= ' ' && base < 0x7f) {
      return base;
    }
    return isBlank(c) ? ' ' : UNKNOWN;
  }

  /** The character itself if a terminal gives it exactly one cell. */
  private static char narrow(char c) {
    if (isBlank(c)) {
      return ' ';
    }
    int type = Character.getType(c);
    boolean none =
        type == Character.CONTROL
            || type == Character.FORMAT
            || type == Character.SURROGATE
            || type == Character.NON_SPACING_MARK
            || type == Character.ENCLOSING_MARK
            || type == Character.UNASSIGNED;
    return none || isWide(c) ? UNKNOWN : c;
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean isWide(char c) {
    return (c >= 0x1100 && c <= 0x115f)
        || (c >= 0x2e80 && c <= 0xa4cf)
        || (c >= 0xac00 && c <= 0xd7a3)
        || (c >= 0xf900 && c <= 0xfaff)
        || (c >= 0xfe30 && c <= 0xfe6f)
        || (c >= 0xff00 && c <= 0xff60)
        || (c >= 0xffe0 && c <= 0xffe6);
  }
}
