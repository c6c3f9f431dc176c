package io.github.backstep.tui.stepper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.backstep.language.Language;
import io.github.backstep.network.Op;
import io.github.backstep.tui.canvas.Glyphs;
import io.github.backstep.tui.stepper.journey.Session;
import io.github.backstep.tui.stepper.scene.Subject;
import io.github.backstep.tui.stepper.speech.Speech;
import io.github.backstep.tui.theme.ColorDepth;
import io.github.backstep.tui.theme.Theme;
import io.github.backstep.tui.venue.Appearance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SpeechTest {
  private static final Speech ENGLISH = speech(Language.ENGLISH);

  private static Speech speech(Language language) {
    Appearance plain = Appearance.of(Theme.of(ColorDepth.NONE), Glyphs.PLAIN, language);
    return new Speech(new Session(Subject.of(Screens.MOONS), plain));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Z1 = X·W1 + b1 | Z1 = X times W1 + b1",
        "dW3 = A2ᵀ·delta3 / m | dW3 = A2 transposed times delta3 / m",
        "∂W₃ ≠ δ₃ | dW3 differs: delta3",
        "vW1 = μ·vW1 − η·dW1 | vW1 = mu times vW1 minus eta times dW1",
        "a = e^(z − max) / Σ_k e^(z) | a = exp (z minus max) / sum over k of exp (z)",
        "−log A3[0,1] | minus log A3[0,1]",
        "÷ 32 samples | divided by 32 samples",
        "delta2 = (delta3·W3ᵀ) ⊙ relu′(A2) | delta2 = (delta3 times W3 transposed) times, cell by"
            + " cell, derivative of relu at (A2)",
        "derivative f′(z) | derivative of f at (z)",
        "-0.5 and 1e-7 | -0.5 and 1e-7",
      })
  void signsAreSaidInWords(String written, String spoken) {
    assertEquals(spoken, ENGLISH.aloud(written));
  }

  @Test
  void accentsStay() {
    assertEquals(
        "l'époque où naît le gradient : dW1",
        speech(Language.FRENCH).aloud("l'époque où naît le gradient : ∂W₁"));
  }

  @Test
  void derivativeIsSaidOnceInFrenchToo() {
    assertEquals("dérivée de f en (z)", speech(Language.FRENCH).aloud("dérivée f′(z)"));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyFormulaIsSaidWithoutASign(Language language) {
    Speech speech = speech(language);
    for (Op op : Screens.MOONS.program().ops()) {
      String spoken = speech.formula(op.formula());
      assertTrue(spoken.matches("[\\p{IsLatin}\\d =+/,()\\[\\].':-]+"), spoken);
    }
  }

  @Test
  void longSentencesAreBroken() {
    assertEquals(2, ENGLISH.lines("word ".repeat(20).strip()).size());
    assertTrue(ENGLISH.lines("word ".repeat(99)).stream().allMatch(it -> it.length() <= 80));
  }

  @ParameterizedTest
  @CsvSource({"0.123456, 0.1235", "-0.5, -0.5", "1e-9, 1.000e-9", "NaN, NaN", "12, 12"})
  void numbersInPassingAreShort(double value, String spoken) {
    assertEquals(spoken, ENGLISH.number(value));
  }
}
