package io.github.backstep.tui.stepper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.backstep.language.Language;
import io.github.backstep.language.Texts;
import io.github.backstep.tui.canvas.Glyphs;
import io.github.backstep.tui.message.Key;
import io.github.backstep.tui.stepper.command.Binding;
import io.github.backstep.tui.stepper.command.Bindings;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The key table. */
class BindingsTest {
  /** What a line of the help has room for beside the keys. */
  private static final int LONGEST_HELP = 54;

  /** Two words at most, so that the bottom line has room for several. */
  private static final int LONGEST_HINT = 14;

  @Test
  void noKeyIsBoundTwice() {
    List<Key> keys = Bindings.ALL.stream().flatMap(binding -> binding.keys().stream()).toList();
    assertEquals(keys.stream().distinct().toList(), keys);
  }

  @Test
  void noNameIsGivenTwice() {
    List<String> ids = Bindings.ALL.stream().map(Binding::id).toList();
    assertEquals(ids.stream().distinct().toList(), ids);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyBindingHasWordsThatFit(Language language) {
    Texts texts = Screens.moons(language).model().session().texts();
    for (Binding binding : Bindings.ALL) {
      String words = binding.hint().words(texts);
      String help = binding.hint().help(texts);
      assertTrue(!words.isBlank() && words.length() <= LONGEST_HINT, binding.id() + ": " + words);
      assertTrue(!help.isBlank() && help.length() <= LONGEST_HELP, binding.id() + ": " + help);
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyBindingIsInTheHelp(Language language) {
    String help = Screens.moons(language).resize(120, 140).press("?").screen();
    Texts texts = Screens.moons(language).model().session().texts();
    for (Binding binding : Bindings.ALL) {
      assertTrue(help.contains(Glyphs.UNICODE.of(binding.hint().help(texts))), binding.id());
      assertTrue(help.contains(binding.hint().labels(texts)), binding.id());
    }
  }
}
