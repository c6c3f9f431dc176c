package io.github.backstep.trace.format;

import io.github.backstep.run.Form;
import io.github.backstep.run.Given;
import io.github.backstep.run.GivenException;
import io.github.backstep.run.GivenSettings;
import io.github.backstep.run.RunConfig;
import io.github.backstep.run.Setting;
import io.github.backstep.run.Settings;
import io.github.backstep.trace.json.JsonInput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Gathers the settings of a run, under the keys of a configuration file. Settings of later versions
 * are passed over; what is left out is as in the default run.
 */
final class RunFields {
  private static final int LONGEST = 1000;
  private static final int MOST_LAYERS = 1000;

  private final JsonInput json;
  private final List<Given> given = new ArrayList<>();

  private RunFields(JsonInput json) {
    this.json = json;
  }

  static RunConfig read(JsonInput json) throws IOException {
    RunFields fields = new RunFields(json);
    json.object(fields::member);
    try {
      return new GivenSettings(fields.given).config();
    } catch (GivenException e) {
      throw json.error(String.valueOf(e.getMessage()));
    }
  }

  private void member(String key) throws IOException {
    Optional<Setting<?>> setting =
        Settings.GIVEN.entries().stream().filter(one -> one.name().equals(key)).findFirst();
    if (setting.isPresent()) {
      given.add(new Given(setting.get(), text(setting.get().form().kind()), key));
    } else {
      json.skip();
    }
  }

  private String text(Form.Kind kind) throws IOException {
    return switch (kind) {
      case NAME -> json.text(LONGEST);
      case NUMBER -> String.valueOf(json.number());
      case WHOLE -> whole();
      case WHOLE_OR_ALL -> json.isText() ? json.text(LONGEST) : whole();
      case LAYERS -> layers();
    };
  }

  private String whole() throws IOException {
    return String.valueOf(json.whole(Long.MIN_VALUE, Long.MAX_VALUE));
  }

  private String layers() throws IOException {
    List<String> neurons = new ArrayList<>();
    json.array(
        i -> {
          if (i == MOST_LAYERS) {
            throw json.error("expected at most " + MOST_LAYERS + " layers, got more");
          }
          neurons.add(whole());
        });
    return neurons.isEmpty() ? Form.NONE : String.join(",", neurons);
  }
}
