package io.github.backstep.tui.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.backstep.language.Language;
import io.github.backstep.lesson.Lessons;
import io.github.backstep.lesson.Readme;
import io.github.backstep.tui.Pilot;
import io.github.backstep.tui.lesson.Reading.Look;
import io.github.backstep.tui.message.Mouse;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The contents of lesson 3. */
class ContentsTest {
  @TempDir private Path folder;
  private Reading reading;

  @BeforeEach
  void open() {
    reading = new Reading(Lessons.ofCourse(), folder);
  }

  private Pilot<Reader> lesson() {
    return reading.open("03-softmax", Look.of(80, 24));
  }

  private static List<Integer> pages(Pilot<Reader> pilot) {
    return pilot.model().desk().sections().stream().map(it -> it.page() + 1).toList();
  }

  private static int page(Pilot<Reader> pilot) {
    return pilot.model().place().page() + 1;
  }

  private static boolean isOpen(Pilot<Reader> pilot) {
    return pilot.model().status().browsing().isPresent();
  }

  @Test
  void itListsTheSectionsWithTheirPages() {
    Pilot<Reader> pilot = lesson().press("t");
    assertTrue(isOpen(pilot), pilot.screen());
    for (Section section : pilot.model().desk().sections()) {
      assertTrue(pilot.screen().contains(section.title()), pilot.screen());
    }
    assertEquals(pages(pilot), pages(pilot).stream().sorted().distinct().toList());
  }

  @ParameterizedTest
  @CsvSource({
    "t Down Enter, 1", "t j j Enter, 2", "t End Enter, -1", "t End Home Down Right, 1",
    "t Up Enter, 0", "t PageDown Enter, -1", "t End PageUp Enter, 0", "t Down Down k Enter, 1"
  })
  void keysChooseASectionAndEnterGoesThere(String keys, int section) {
    Pilot<Reader> pilot = lesson().press(keys.split(" "));
    List<Integer> pages = pages(pilot);
    assertEquals(pages.get(section < 0 ? pages.size() - 1 : section), page(pilot));
    assertFalse(isOpen(pilot), pilot.screen());
  }

  @ParameterizedTest
  @CsvSource({"Escape", "q", "t", "x", "F2"})
  void otherKeysCloseItWhereOneWas(String key) {
    Pilot<Reader> pilot = lesson().press("Right", "t", "Down", "Down", key);
    assertFalse(isOpen(pilot), pilot.screen());
    assertEquals(2, page(pilot));
  }

  @Test
  void itOpensAtTheSectionOneReads() {
    Pilot<Reader> pilot = lesson().press("Right", "Right", "t");
    assertEquals(1, pilot.model().status().browsing().orElseThrow());
    pilot.press("Down", "Up", "Enter");
    assertEquals(2, page(pilot));
  }

  @Test
  void aClickGoesToASectionAndOneBesideItCloses() {
    Pilot<Reader> pilot = lesson().press("t");
    List<String> rows = pilot.screen().lines().toList();
    Section third = pilot.model().desk().sections().get(2);
    int row =
        IntStream.range(0, rows.size())
            .filter(y -> rows.get(y).contains(third.title()))
            .findFirst()
            .orElseThrow();
    pilot.click(20, row);
    assertEquals(third.page(), pilot.model().place().page());
    pilot.press("t").click(1, 1);
    assertFalse(isOpen(pilot), pilot.screen());
    assertEquals(third.page(), pilot.model().place().page());
    pilot.press("t").click(20, row - 3);
    assertFalse(isOpen(pilot), "on its frame");
    assertEquals(third.page(), pilot.model().place().page());
  }

  @Test
  void theWheelMovesAndTheBottomLineCanBeClicked() {
    Pilot<Reader> pilot = lesson().press("t");
    pilot.send(new Mouse(Mouse.Action.SCROLL_DOWN, 20, 12, 0));
    assertEquals(1, pilot.model().status().browsing().orElseThrow());
    String keys = pilot.screen().lines().toList().get(23);
    pilot.click(keys.indexOf("close"), 23);
    assertFalse(isOpen(pilot), pilot.screen());
    pilot.press("t");
    pilot.click(pilot.screen().lines().toList().get(23).indexOf("Enter"), 23);
    assertFalse(isOpen(pilot), pilot.screen());
  }

  @Test
  void aLongListFollowsWhatIsChosen() {
    StringBuilder text = new StringBuilder("# Long\n\n```run\nsamples: 40\n```\n");
    for (int i = 1; i <= 40; i++) {
      text.append("\n## Section ").append(i).append("\n\nWords.\n");
    }
    reading = new Reading(Readme.inFolder(folder, text.toString()), folder);
    Pilot<Reader> pilot = reading.open("01-first", Look.of(80, 24)).press("t");
    assertTrue(pilot.screen().contains("Section 1 "), pilot.screen());
    assertFalse(pilot.screen().contains("Section 40"), pilot.screen());
    pilot.press("End");
    assertTrue(pilot.screen().contains("Section 40"), pilot.screen());
    List<String> rows = pilot.screen().lines().toList();
    int row = rows.indexOf(rows.stream().filter(it -> it.contains("Section 38")).findFirst().get());
    pilot.click(20, row);
    assertEquals(38, page(pilot));
  }

  /** A lesson without sections is one itself; a title above the first is not listed. */
  @Test
  void aLessonWithoutSectionsIsOneItself() {
    List<Section> sections =
        Section.of(
            Page.of(
                Readme.inFolder(folder, Readme.example()).lesson("01-first", Language.ENGLISH)));
    assertEquals(List.of("Two neurons"), sections.stream().map(Section::title).toList());
    assertEquals(4, sections.get(0).checks().size());
  }

  @Test
  void theLineAtTheTopNamesTheSectionWhereThereIsRoom() {
    Pilot<Reader> pilot = reading.open("04-delta", Look.of(80, 24)).press("Right");
    String top = pilot.screen().lines().toList().get(0);
    assertTrue(top.contains("Delta: in which direction to push › Measuring it"), top);
    pilot.resize(120, 40);
    assertFalse(pilot.screen().lines().toList().get(0).contains("›"), pilot.screen());
  }
}
