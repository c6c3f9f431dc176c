package io.github.backstep.tui.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.backstep.language.Language;
import io.github.backstep.language.Texts;
import io.github.backstep.lesson.Readme;
import io.github.backstep.lesson.progress.LessonProgress;
import io.github.backstep.lesson.progress.Mark;
import io.github.backstep.tui.Pilot;
import io.github.backstep.tui.app.Next;
import io.github.backstep.tui.lesson.Reading.Look;
import io.github.backstep.tui.message.Key;
import io.github.backstep.tui.stepper.Guided;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The README's example on the lesson screen. Its z is −0.4685. */
class LessonAppTest {
  private static final String SLUG = "01-first";

  @TempDir private Path folder;
  private Reading reading;

  @BeforeEach
  void shelve() {
    String text =
        Readme.example().replace("id: open\n", "id: open\nquiz: true\nlook: step 0 / A1\n");
    reading = new Reading(Readme.inFolder(folder, text), folder);
  }

  private Pilot<Reader> wide() {
    return reading.open(SLUG, Look.of(120, 40));
  }

  private Pilot<Reader> narrow() {
    return reading.open(SLUG, Look.of(80, 24));
  }

  /** On the screen, or in the text as it would be without line ends. */
  private static void assertShows(String text, Pilot<Reader> pilot) {
    String lines =
        TextLines.of(pilot.model()).stream()
            .map(line -> line.text().strip())
            .collect(Collectors.joining(" "));
    assertTrue(
        pilot.screen().contains(text) || lines.contains(text), () -> text + "\n" + pilot.screen());
  }

  private static void assertHides(String text, Pilot<Reader> pilot) {
    assertFalse(pilot.screen().contains(text), () -> text + "\n" + pilot.screen());
  }

  private LessonProgress kept() {
    return reading.file().load().progress().of(SLUG);
  }

  @Test
  void textStandsBesideTheStepper() {
    Pilot<Reader> pilot = wide();
    assertShows("The weights are 0.4967 and 0.6477.", pilot);
    assertShows("= Z₁ [4, 2]", pilot);
    assertShows("1/4", pilot);
  }

  @Test
  void whereThereIsNoRoomForBothTheyTakeTurns() {
    Pilot<Reader> pilot = narrow();
    assertHides("Z₁ [4, 2]", pilot);
    pilot.press("Tab");
    assertShows("= Z₁ [4, 2]", pilot);
    assertHides("Two neurons", pilot);
    pilot.press("q");
    assertShows("Two neurons", pilot);
    pilot.press("F2", "F2");
    assertShows("Two neurons", pilot);
  }

  @Test
  void aShortFormulaStandsOnOneLine() {
    String text =
        Readme.example()
            .replace(
                "A neuron multiplies its inputs by its weights, and adds them up.",
                "Here the words end near the edge of the screen, so that this one, `z = a * b + c`,"
                    + " is long.");
    Pilot<Reader> pilot =
        new Reading(Readme.inFolder(folder, text), folder).open(SLUG, Look.of(80, 24));
    assertTrue(pilot.screen().contains("z = a * b + c"), pilot.screen());
  }

  /** What is to be done is said in the stepper, but no longer than it is asked. */
  @Test
  void aTaskIsNotSaidOnAnotherPage() {
    Pilot<Reader> pilot = narrow().press("End", "Tab");
    assertShows("Go on to the first step whose loss is below 0.6.", pilot);
    pilot.press("F2", "Left", "Tab");
    assertHides("Go on to the first step", pilot);
    assertShows("s op", pilot);
  }

  @Test
  void whatIsAskedForIsCoveredUntilItIsAnswered() {
    Pilot<Reader> pilot = wide();
    assertHides(".46846", pilot);
    pilot.type("-0.47").press("Enter");
    assertShows(".46846", pilot);
    assertShows("Yes, −0.4685.", pilot);
    assertEquals(new Mark(1, 0, true, true), kept().mark("by-hand"));
  }

  @Test
  void aWrongAnswerWithAKnownCauseIsToldIt() {
    Pilot<Reader> pilot = wide();
    pilot.type("3").press("Enter");
    assertShows("Not quite.", pilot);
    pilot.type("-0.6942").press("Enter");
    assertShows("These are the inputs alone.", pilot);
    pilot.type("0.4685").press("Enter");
    assertShows("The size is right, the sign is not.", pilot);
    assertHides(".46846", pilot);
    assertEquals(new Mark(3, 0, false, false), kept().mark("by-hand"));
  }

  @Test
  void whatIsNoNumberIsNoAttempt() {
    Pilot<Reader> pilot = wide().press("Enter").type("half").press("Enter");
    assertShows("Type a number", pilot);
    assertEquals(Mark.NONE, kept().mark("by-hand"));
    pilot.press("Enter").type("0.4").press("Escape").press("h");
    assertShows("Hint 1: Two products", pilot);
  }

  @Test
  void hintsComeOneAtATimeAndTheAnswerAfterTheLast() {
    Pilot<Reader> pilot = wide();
    pilot.press("h");
    assertShows("Two products, and then their sum.", pilot);
    assertHides("The first product is", pilot);
    pilot.press("a");
    assertShows("a does nothing here", pilot);
    pilot.press("h");
    assertShows("The first product is 0.06209.", pilot);
    pilot.press("h");
    assertShows("No more hints. a tells the answer.", pilot);
    pilot.press("a");
    assertShows("The answer is −0.4685.", pilot);
    assertShows(".46846", pilot);
    assertEquals(new Mark(0, 2, false, false), kept().mark("by-hand"));
  }

  @Test
  void aCountIsAskedForExactly() {
    String text = Readme.example().replace("tolerance: 0.01", "tolerance: 0");
    Pilot<Reader> pilot =
        new Reading(Readme.inFolder(folder, text), folder).open(SLUG, Look.of(200, 60));
    assertShows("Your number, exactly.", pilot);
  }

  @Test
  void nothingBlocksReadingOn() {
    Pilot<Reader> pilot = wide();
    for (int page = 2; page <= 4; page++) {
      pilot.press("Right");
      assertShows(page + "/4", pilot);
    }
    pilot.press("Right");
    assertShows("The end of the lesson. q leaves it.", pilot);
    assertTrue(kept().finished());
    pilot.press("Home", "Left");
    assertShows("This is the first page.", pilot);
  }

  /** What is said on the bottom line of the text, as wide as that is beside the stepper. */
  @ParameterizedTest
  @EnumSource(Language.class)
  void whatIsSaidOnTheBottomLineFitsBesideTheStepper(Language language) {
    Texts texts = Texts.of(language, Desk.class, "lesson");
    int columns = TextView.columns(wide().model());
    for (String said :
        List.of("last-page", "last-page-onward", "first-page", "hints-over-give", "unbound")) {
      String text = texts.of("lesson." + said, "z");
      assertTrue(text.length() <= columns, text);
    }
  }

  @Test
  void optionsAreChosenByTheirNumber() {
    Pilot<Reader> pilot = wide().press("Right");
    assertShows("1  Yes.", pilot);
    pilot.press("1");
    assertShows("Its z is −0.4685.", pilot);
    assertEquals(new Mark(1, 0, false, false), kept().mark("open"));
    pilot.press("2");
    assertEquals(new Mark(2, 0, true, false), kept().mark("open"));
    pilot.press("g");
    assertShows("why step 0 / A1[0,0]", pilot);
  }

  @Test
  void aTermIsChosenByItsNumber() {
    Pilot<Reader> pilot = wide().press("Right", "Right");
    assertShows("X[0,1]·W1[1,0]", pilot);
    pilot.press("1");
    assertShows("adds 0.06209 to the sum.", pilot);
    pilot.press("2");
    assertTrue(kept().mark("more").solved());
  }

  @Test
  void inAQuizWhatIsDoneIsLookedAtWhenTheLearnerSaysSo() {
    String text = Readme.example().replace("id: walk\n", "id: walk\nquiz: true\n");
    reading = new Reading(Readme.inFolder(folder, text), folder);
    Pilot<Reader> pilot = wide().press("End");
    assertShows("Enter is your answer", pilot);
    pilot.press("Tab", "x").type("loss < 0.6").press("Enter", "Escape", "c");
    assertFalse(kept().mark("walk").solved());
    pilot.press("q", "Enter");
    assertShows("At the first try: 1 of 1.", pilot);
    assertEquals(new Mark(1, 0, true, true), kept().mark("walk"));
  }

  @Test
  void whatIsDoneInTheStepperIsSeen() {
    Pilot<Reader> pilot = wide().press("End").press("Enter");
    assertShows("Not there yet: you are at step 0", pilot);
    pilot.press("Tab", "x").type("loss < 0.6").press("Enter", "Escape", "c");
    assertShows("Done. q leads back to the lesson.", pilot);
    assertTrue(kept().mark("walk").solved());
    pilot.press("q");
    assertShows("Solved: 1 of 4 questions of this lesson.", pilot);
    assertShows("At the first try: 0 of 1.", pilot);
  }

  @Test
  void goalIsReachedInARunThatIsStartedOtherwise() {
    String text =
        Readme.example()
            .replace(
                "goal: stand at first loss < 0.6",
                "goal: reach norm(W1) > 0 and step <= 3 by layers\nsolution: layers = 3");
    Pilot<Reader> pilot =
        new Reading(Readme.inFolder(folder, text), folder).open(SLUG, Look.of(200, 60));
    pilot.press("End", "Tab", "b", "E").type("seed = 1").press("Enter", "q", "Enter");
    assertShows("Only this is to be changed: layers. Changed so far: seed.", pilot);
    pilot.press("Tab", "E", "Up", "Delete", "E", "Ctrl-U").type("layers = 3").press("Enter");
    assertShows("OTHER RUN  from step 0: layers = 3", pilot);
    assertShows("Done. q leads back to the lesson.", pilot);
  }

  @Test
  void oneKeyLeadsBackToTheExactPlace() {
    Pilot<Reader> pilot = wide().press("Tab", "End", "E").type("lr = 3").press("Enter");
    assertShows("FORK  step 23: lr = 3.0", pilot);
    pilot.press("z", "Escape", "r");
    assertFalse(pilot.model().status().atStepper());
    assertEquals(
        "step 0 / Z1[0,0]",
        Guided.whereabouts(pilot.model().stepper()).chosen().orElseThrow().toString());
    assertHides("lr = 3", pilot);
    assertShows("1/4", pilot);
  }

  @Test
  void oneGoesOnWhereOneStopped() {
    wide().press("Right", "Right");
    assertShows("3/4", narrow());
    assertEquals(2, narrow().model().place().page());
  }

  @Test
  void thePictureOfThePageIsOpened() {
    String text =
        Readme.example()
            .replace("Now let it learn.", "```picture\nname: confusion\n```\n\nNow let it learn.");
    Pilot<Reader> pilot =
        new Reading(Readme.inFolder(folder, text), folder).open(SLUG, Look.of(200, 60));
    pilot.press("End");
    assertShows("Picture: confusion. p opens it.", pilot);
    pilot.press("p");
    assertShows("Which class is taken for which", pilot);
    assertTrue(pilot.model().status().atStepper());
  }

  @Test
  void thePictureOfThePageHasItsNameInFrench() {
    String text =
        Readme.example()
            .replace("Now let it learn.", "```picture\nname: boundary\n```\n\nNow let it learn.");
    Look french = Look.of(200, 60).in(Language.FRENCH);
    Pilot<Reader> pilot = new Reading(Readme.inFolder(folder, text), folder).open(SLUG, french);
    assertShows("fronti\u00e8re", pilot.press("End"));
  }

  @Test
  void damagedProgressIsSaid() throws Exception {
    Files.writeString(reading.file().path(), "{");
    assertShows("Your progress could not be", reading.open(SLUG, Look.of(200, 60)));
  }

  @Test
  void progressThatCannotBeKeptIsSaidAndNothingElseHappens() throws Exception {
    Files.createDirectory(reading.file().path());
    Pilot<Reader> pilot = narrow();
    assertShows("progress cannot be", pilot);
    pilot.press("Right");
    assertShows("2/4", pilot);
  }

  @Test
  void keysThatDoNothingHereSaySo() {
    assertShows("x does nothing here", wide().press("x"));
  }

  @Test
  void everyKeyIsExplained() {
    Pilot<Reader> pilot = wide().press("?");
    assertShows("Keys of the lesson", pilot);
    assertShows("simulator back to where the text stands", pilot);
    pilot.press("x");
    assertHides("Keys of the lesson", pilot);
  }

  @Test
  void theMouseHasAPartInBothHalves() {
    Pilot<Reader> pilot = wide();
    pilot.click(60, 8);
    assertTrue(pilot.model().status().atStepper());
    pilot.click(5, 8);
    assertFalse(pilot.model().status().atStepper());
    int x = pilot.screen().lines().toList().get(39).indexOf("hint");
    pilot.click(x, 39);
    assertShows("Hint 1:", pilot);
  }

  @Test
  void quittingEndsIt() {
    assertTrue(wide().press("q").finished());
  }

  @Test
  void lettersAreTypedWhereLettersAreTyped() {
    Pilot<Reader> pilot = wide().press("Tab", ":").type("r");
    assertTrue(pilot.model().status().atStepper());
    assertTrue(Guided.isCovered(pilot.model().stepper()));
  }

  @Test
  void aLateAnswerToAPageThatWasTurnedIsNotSaid() {
    Pilot<Reader> pilot = wide();
    Reader before = pilot.model();
    pilot.press("Right");
    Sheet.Reply reply = new Sheet.Reply(true, "1", Optional.empty(), List.of());
    pilot.send(new Answering.Judged(before.place().turn(), reply, true, true));
    assertEquals(Mark.NONE, kept().mark("open"));
    pilot.send(new Stepping.Said(-1, Key.parse("s")));
    assertShows("2/4", pilot);
  }

  @Test
  void pagesThatAreTurnedFasterThanTheyOpenStandWhereTheyShould() {
    Reading twoRuns =
        new Reading(
            Readme.inFolder(
                folder,
                Readme.example()
                    .replace(
                        "Now let it learn.", "```run\nlayers: 4\n```\n\nOne.\n\n## Two\n\nTwo.")),
            folder);
    Reader reader = twoRuns.open(SLUG, Look.of(120, 40)).model();
    while (!reader.isLast()) {
      reader = Scrolling.next(reader).model();
    }
    Next<Reader> last = Scrolling.previous(reader);
    Pilot<Reader> pilot = Pilot.of(new LessonApp(), last.model());
    last.effects().forEach(effect -> pilot.send(Reading.answer(effect)));
    assertShows("2-4-2", pilot.resize(120, 40));
  }

  @Test
  void theTextSpeaksTheLanguageOfTheScreen() {
    Pilot<Reader> pilot = reading.open(SLUG, Look.of(120, 40).in(Language.FRENCH));
    assertShows("Two neurons", pilot);
  }
}
