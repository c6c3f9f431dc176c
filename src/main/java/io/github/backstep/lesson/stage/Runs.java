package io.github.backstep.lesson.stage;

import io.github.backstep.data.DataException;
import io.github.backstep.explain.expression.Evidence;
import io.github.backstep.explain.expression.ExpressionException;
import io.github.backstep.lesson.block.RunBlock;
import io.github.backstep.lesson.text.LessonException;
import io.github.backstep.run.Address;
import io.github.backstep.run.AddressException;
import io.github.backstep.run.ConfigException;
import io.github.backstep.run.Run;
import io.github.backstep.run.RunConfig;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Opens the runs of lessons. Those used last are kept with all that is known of them, for a lesson
 * comes back to its runs. Safe for several threads.
 */
public final class Runs {
  private static final int KEPT = 6;

  private final Path dataFolder;
  private final Map<RunConfig, Evidence> kept =
      new LinkedHashMap<>(KEPT, 1, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<RunConfig, Evidence> eldest) {
          return size() > KEPT;
        }
      };

  /**
   * @param dataFolder where data files lie
   */
  public Runs(Path dataFolder) {
    this.dataFolder = dataFolder;
  }

  /**
   * The run of a configuration.
   *
   * @throws DataException if its data cannot be had
   * @throws ConfigException if there is no such run
   */
  public synchronized Evidence open(RunConfig config) {
    Evidence known = kept.get(config);
    if (known == null) {
      known = Evidence.of(Run.prepare(config, dataFolder));
      kept.put(config, known);
    }
    return known;
  }

  /**
   * The run of a block: the first of those it names whose data are there.
   *
   * @throws LessonException if the data of none of them are
   */
  public Evidence open(RunBlock block) {
    String problem = "";
    for (RunConfig config : block.configs()) {
      try {
        return open(config);
      } catch (DataException e) {
        problem = String.valueOf(e.getMessage());
      } catch (ConfigException e) {
        throw new LessonException(block.spot(), e.key() + ": " + e.getMessage());
      }
    }
    throw new LessonException(block.spot(), problem);
  }

  /**
   * The stage of a scenery.
   *
   * @throws LessonException if one of its runs, or the place in it, cannot be had
   */
  public Stage open(Scenery scenery) {
    Evidence run = open(scenery.run());
    return new Stage(scenery, run, scenery.beside().map(this::open), address(scenery, run));
  }

  private static Address address(Scenery scenery, Evidence run) {
    try {
      return scenery.at().in(run);
    } catch (AddressException e) {
      throw new LessonException(scenery.atSpot(), "at: " + e.getMessage());
    } catch (ExpressionException e) {
      throw new LessonException(scenery.atSpot(), "at: " + e.in(scenery.at().text()));
    }
  }
}
