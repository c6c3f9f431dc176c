package io.github.backstep.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.backstep.figure.chart.PictureFormat;
import io.github.backstep.figure.chart.PictureSize;
import io.github.backstep.figure.drawing.Plate;
import io.github.backstep.language.Language;
import io.github.backstep.language.Texts;
import io.github.backstep.run.RunConfig;
import io.github.backstep.run.SeekListener;
import io.github.backstep.run.SmallRuns;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every figure of the catalogue must do on every kind of run. */
class FigureContractTest {
  private static final List<Sight> SIGHTS =
      List.of(
          Sight.START,
          new Sight(3, false, 2),
          new Sight(3, true, 2),
          Sight.after(14).ofSample(999));

  static Stream<Figure> figures() {
    return Figures.ALL.entries().stream();
  }

  private static Stream<Named<Studio>> studios() {
    RunConfig deep = SmallRuns.config();
    RunConfig flat = deep.withModel(deep.model().withLayers(List.of()));
    return Stream.of(
        Named.of("moons", Studios.of(deep)),
        Named.of("no hidden layer", Studios.of(flat)),
        Named.of("images", Studios.of(SmallRuns.ofImages())),
        Named.of("not finite", Studios.of(SmallRuns.exploding())),
        Named.of("trace", Studios.ofTrace(SmallRuns.prepare(), name -> true)),
        Named.of("trace of images", trace(SmallRuns.ofImages())),
        Named.of("thin trace", Studios.ofTrace(SmallRuns.prepare(), name -> name.equals("loss"))));
  }

  private static Studio trace(RunConfig config) {
    return Studios.ofTrace(SmallRuns.prepare(config), name -> !name.startsWith("d"));
  }

  @ParameterizedTest
  @MethodSource("figures")
  void everyMomentOfEveryRunCanBeDrawn(Figure figure) {
    studios()
        .forEach(
            studio -> {
              for (Sight sight : SIGHTS) {
                Plate plate = figure.draw(sight, studio.getPayload(), SeekListener.NONE);
                assertFalse(plate.title().isEmpty(), studio.getName());
              }
              Plate last = figure.draw(Sight.after(14), studio.getPayload(), SeekListener.NONE);
              byte[] picture = PictureFormat.ALL.named("svg").draw(last, PictureSize.of(last));
              assertTrue(picture.length > 1000, studio.getName());
            });
  }

  @ParameterizedTest
  @MethodSource("figures")
  void itHasANameAndATitleInEveryLanguage(Figure figure) {
    for (Language language : Language.values()) {
      Texts texts = Studio.texts(language);
      assertFalse(texts.of(figure.name() + ".name").isEmpty());
      assertFalse(texts.of(figure.name() + ".title").isEmpty());
    }
  }

  @ParameterizedTest
  @MethodSource("figures")
  void sightsWithTheSameKeyGiveTheSameFigure(Figure figure) {
    Studio studio = Studios.of(SmallRuns.config());
    Sight found = new Sight(4, false, 2);
    Sight left = new Sight(3, true, 5);
    boolean isSame = studio.key(figure, found).equals(studio.key(figure, left));
    if (isSame) {
      assertEquals(words(figure, found, studio), words(figure, left, studio));
    } else {
      assertTrue(List.of("STEP", "SAMPLE").contains(figure.reach().name()));
    }
  }

  private static List<String> words(Figure figure, Sight sight, Studio studio) {
    Plate plate = figure.draw(sight, studio, SeekListener.NONE);
    return Stream.concat(Stream.of(plate.title(), plate.caption()), plate.remarks().stream())
        .toList();
  }

  @ParameterizedTest
  @MethodSource("figures")
  void figureThatSeeksStepsCanBeCalledBack(Figure figure) {
    Studio studio = Studios.of(SmallRuns.config());
    SeekListener callBack = (step, target) -> step < 5;
    if (figure.reach() == Figure.Reach.HISTORY) {
      assertThrows(
          CancellationException.class, () -> figure.draw(Sight.after(14), studio, callBack));
    }
  }
}
