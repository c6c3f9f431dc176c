package io.github.backstep.tui.terminal;

import com.googlecode.lanterna.input.CharacterPattern;
import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The beginning or the end of pasted text among the keys. */
final class PasteMark extends KeyStroke {
  private final boolean begins;

  private PasteMark(boolean begins) {
    super(KeyType.Unknown);
    this.begins = begins;
  }

  boolean begins() {
    return begins;
  }

  /** What a terminal sends around a paste when mode 2004 is on. */
  static final class Pattern implements CharacterPattern {
    private static final String BEGIN = "\033[200~";
    private static final String END = "\033[201~";

    @Override
    public @Nullable Matching match(List<Character> seq) {
      StringBuilder text = new StringBuilder(seq.size());
      seq.forEach(text::append);
      String read = text.toString();
      if (read.equals(BEGIN) || read.equals(END)) {
        return new Matching(new PasteMark(read.equals(BEGIN)));
      }
      return BEGIN.startsWith(read) || END.startsWith(read) ? Matching.NOT_YET : null;
    }
  }
}
