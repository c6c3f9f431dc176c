package io.github.backstep.tui.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.googlecode.lanterna.input.InputDecoder;
import com.googlecode.lanterna.input.KeyStroke;
import io.github.backstep.tui.message.Input;
import io.github.backstep.tui.message.Key;
import io.github.backstep.tui.message.Mouse;
import io.github.backstep.tui.message.Paste;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeyDecodingTest {
  private static final String ESC = "\033";

  /** A terminal that sends its bytes in pieces, each after a pause or on the next poll. */
  private static final class Pieces extends InputStream {
    private final byte[][] pieces;
    private int piece;
    private int at;

    Pieces(String... pieces) {
      this.pieces = new byte[pieces.length][];
      for (int i = 0; i < pieces.length; i++) {
        this.pieces[i] = pieces[i].getBytes(StandardCharsets.UTF_8);
      }
    }

    void nextPiece() {
      if (available() == 0 && piece + 1 < pieces.length) {
        piece++;
        at = 0;
      }
    }

    boolean isAtEnd() {
      return piece == pieces.length - 1 && available() == 0;
    }

    @Override
    public int available() {
      return pieces[piece].length - at;
    }

    @Override
    public int read() {
      return pieces[piece][at++] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) {
      int n = Math.min(length, available());
      System.arraycopy(pieces[piece], at, bytes, offset, n);
      at += n;
      return n;
    }
  }

  private static List<Input> decode(Pieces terminal, Runnable pause) {
    WholeSequences in = new WholeSequences(terminal, pause);
    InputDecoder decoder = new InputDecoder(new InputStreamReader(in, StandardCharsets.UTF_8));
    decoder.addProfile(new KeyProfile());
    InputTranslator translator = new InputTranslator();
    List<Input> inputs = new ArrayList<>();
    try {
      while (true) {
        KeyStroke stroke = decoder.getNextCharacter(false);
        if (stroke != null) {
          translator.translate(stroke, inputs);
        } else if (terminal.isAtEnd()) {
          return inputs;
        } else {
          terminal.nextPiece();
        }
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** What is read when every next piece arrives within the patience of a waiting reader. */
  private static List<Input> quickly(String... pieces) {
    Pieces terminal = new Pieces(pieces);
    return decode(terminal, terminal::nextPiece);
  }

  private static String names(List<Input> inputs) {
    return String.join(
        " ", inputs.stream().map(i -> i instanceof Key k ? k.name() : i.toString()).toList());
  }

  /** Escape is written as its picture, since the blanks around a value are cut off. */
  @ParameterizedTest
  @CsvSource({
    "s, s",
    "S, S",
    "+, +",
    "δ, δ",
    "\u007f, Backspace",
    "␛, Escape",
    "␛x, Alt-x",
    "␛X, Alt-X",
    "␛[A, Up",
    "␛[B, Down",
    "␛[C, Right",
    "␛[D, Left",
    "␛[H, Home",
    "␛[F, End",
    "␛[1~, Home",
    "␛[4~, End",
    "␛OH, Home",
    "␛[5~, PageUp",
    "␛[6~, PageDown",
    "␛[2~, Insert",
    "␛[3~, Delete",
    "␛[Z, Shift-Tab",
    "␛OP, F1",
    "␛[[A, F1",
    "␛[11~, F1",
    "␛[24~, F12",
    "␛[1;5A, Ctrl-Up",
    "␛[1;2D, Shift-Left",
    "␛[1;3C, Alt-Right",
    "␛[3;5~, Ctrl-Delete",
    "␛[1;6B, Ctrl-Shift-Down"
  })
  void keysAreNamed(String bytes, String name) {
    assertEquals(name, names(quickly(bytes.replace('␛', '\033'))));
  }

  @Test
  void blanksAndControlCharactersAreNamed() {
    assertEquals(
        "Space Enter Tab Ctrl-L Ctrl-Space Ctrl-C Ctrl-Z",
        names(quickly(" \n\t\f\u0000\u0003\u001a")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[?1;2c",
        "[I",
        "[27;5;9~",
        "[99~",
        "[>0;276;0c",
        "[1;2;3;4u",
        "Oz",
        "[<1;2M",
        "[200;1~"
      })
  void unknownSequencesTypeNothing(String sequence) {
    assertEquals("a b", names(quickly("a" + ESC + sequence + "b")));
  }

  @Test
  void halfAnEmojiIsNoKey() {
    assertEquals("a b", names(quickly("a😀b")));
  }

  @Test
  void aLoneEscapeIsAKeyOnceNothingFollows() {
    Pieces terminal = new Pieces(ESC, "[A");
    assertEquals("Escape [ A", names(decode(terminal, () -> {})));
  }

  @Test
  void mouseReportsAreDecoded() {
    assertEquals(
        List.of(
            new Mouse(Mouse.Action.PRESS, 11, 4, 1),
            new Mouse(Mouse.Action.DRAG, 12, 4, 1),
            new Mouse(Mouse.Action.RELEASE, 12, 4, 1),
            new Mouse(Mouse.Action.PRESS, 0, 0, 3),
            new Mouse(Mouse.Action.SCROLL_UP, 299, 199, 0),
            new Mouse(Mouse.Action.SCROLL_DOWN, 2, 2, 0)),
        quickly(
            "\033[<0;12;5M\033[<32;13;5M\033[<0;13;5m\033[<2;1;1M\033[<64;300;200M\033[<65;3;3M"));
  }

  @Test
  void movingWithoutAButtonAndSidewaysWheelsSayNothing() {
    assertEquals(List.of(), quickly("\033[<35;13;5M\033[<66;13;5M"));
  }

  @Test
  void dragsAreJoinedIntoTheirLast() {
    assertEquals(
        List.of(new Mouse(Mouse.Action.DRAG, 3, 0, 1), new Mouse(Mouse.Action.RELEASE, 3, 0, 1)),
        quickly("\033[<32;2;1M\033[<32;3;1M\033[<32;4;1M\033[<0;4;1m"));
  }

  @Test
  void aPasteIsOneInput() {
    assertEquals(
        List.of(Key.of('a'), new Paste("q S\n\tδ: ls"), Key.of('b')),
        quickly("a\033[200~q S\n\tδ: ls\033[201~b"));
  }

  @Test
  void escapeEndsAPasteWhoseEndIsLost() {
    Pieces terminal = new Pieces("\033[200~abc", "\033", "q");
    assertEquals(List.of(new Paste("abc"), Key.of('q')), decode(terminal, () -> {}));
  }

  @Test
  void sequencesMayBeSplitAnywhere() {
    String all = "a\033[<0;12;5M\033[1;5A\033[200~δ q\033[201~\033[[A\033OPb";
    List<Input> whole = quickly(all);
    for (int i = 1; i < all.length(); i++) {
      assertEquals(whole, quickly(all.substring(0, i), all.substring(i)), "split at " + i);
    }
    assertEquals(whole, quickly(all.split("", 0)));
    assertEquals(7, whole.size());
  }
}
