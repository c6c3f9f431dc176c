package io.github.backstep.tui.stepper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.backstep.tui.message.Key;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The key table. */
class BindingsTest {
  @Test
  void noKeyIsBoundTwice() {
    List<Key> keys = Bindings.ALL.stream().flatMap(binding -> binding.keys().stream()).toList();
    assertEquals(keys.stream().distinct().toList(), keys);
  }

  @Test
  void everyBindingIsInTheHelp() {
    String help = Screens.moons().resize(120, 80).press("?").screen();
    for (Binding binding : Bindings.ALL) {
      assertTrue(help.contains(binding.help()), binding.help());
      assertTrue(help.contains(binding.keyLabels()), binding.keyLabels());
    }
  }

  @Test
  void footerNamesTheKeysANewcomerNeedsAtEverySize() {
    String[] rows = Screens.moons().screen().split("\n");
    for (String key : new String[] {"s op", "S back", "n phase", "? help", "q quit"}) {
      assertTrue(rows[23].contains(key), rows[23]);
    }
  }

  @Test
  void everyHintInTheFooterHasWords() {
    assertTrue(Bindings.footer().stream().noneMatch(binding -> binding.hint().isEmpty()));
  }
}
