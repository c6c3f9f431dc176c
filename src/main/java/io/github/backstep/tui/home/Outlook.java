package io.github.backstep.tui.home;

import io.github.backstep.data.DataException;
import io.github.backstep.data.DataOutline;
import io.github.backstep.run.DataConfig;
import io.github.backstep.run.RunConfig;
import io.github.backstep.tui.app.Effect;
import io.github.backstep.tui.app.Next;
import io.github.backstep.tui.app.Progress;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the data that a run would learn from.
 *
 * @param data which data; null before anything is known
 * @param outline empty if they cannot be had, or as long as they have not been looked at
 * @param problem why they cannot be had; empty if they can
 */
record Outlook(@Nullable DataConfig data, Optional<DataOutline> outline, String problem)
    implements News {
  static final Outlook UNKNOWN = new Outlook(null, Optional.empty(), "");

  boolean isOf(RunConfig config) {
    return config.data().equals(data);
  }

  /** The effect that looks at the data of a run, which are not made for that. */
  static Effect look(RunConfig config, Path folder) {
    return Effect.of("looking at data", progress -> of(config, folder, progress));
  }

  private static Outlook of(RunConfig config, Path folder, Progress progress) {
    if (progress.cancelled()) {
      return UNKNOWN;
    }
    DataConfig data = config.data();
    try {
      DataOutline outline = data.source().outline(data.request(config.seed(), folder));
      return new Outlook(data, Optional.of(outline), "");
    } catch (DataException e) {
      return new Outlook(data, Optional.empty(), String.valueOf(e.getMessage()));
    }
  }

  @Override
  public Next<Home> into(Home home) {
    StepForm form = home.jobs().the(StepForm.class);
    return Next.of(isOf(form.draft().config()) ? home.with(form.with(this)) : home);
  }
}
