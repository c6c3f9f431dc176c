package io.github.backstep.trace;

import io.github.backstep.run.Form;
import io.github.backstep.run.GivenException;
import io.github.backstep.run.GivenSettings;
import io.github.backstep.run.RunConfig;
import io.github.backstep.run.Setting;
import io.github.backstep.run.Settings;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * A file that says what to train: a JSON object whose keys are the names of settings, and perhaps a
 * list of edits. Every key may be left out.
 *
 * <pre>{"preset": "moons", "layers": [16, 16], "lr": 0.05, "edits": ["step 100: lr = 0.01"]}</pre>
 */
public record ConfigFile(Path path) {
  /** No configuration is nearly as long; something else has been named by mistake. */
  private static final int MOST_BYTES = 1 << 20;

  /**
   * The settings and the edits in the file, each with its line.
   *
   * @throws GivenException if the file cannot be read, or is anything but such an object
   */
  public GivenSettings read() {
    return new ConfigParser(path.toString(), text()).parse();
  }

  private String text() {
    try (InputStream stream = Files.newInputStream(path)) {
      if (Files.isDirectory(path)) {
        throw unfit("a file, got a directory");
      }
      byte[] bytes = stream.readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        throw unfit("at most " + MOST_BYTES + " bytes of JSON, got more");
      }
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (IOException e) {
      throw new GivenException(path.toString(), reason(e));
    }
  }

  private GivenException unfit(String problem) {
    return new GivenException(path.toString(), "expected " + problem);
  }

  private String reason(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "there is no such file";
    }
    if (e instanceof AccessDeniedException) {
      return "no permission to read it";
    }
    if (e instanceof CharacterCodingException) {
      return "expected text in UTF-8, got other bytes";
    }
    return Files.isDirectory(path)
        ? "expected a file, got a directory"
        : "cannot be read: " + e.getMessage();
  }

  /** What such a file says for a configuration: all of its settings. */
  public static Fields fields(RunConfig config) {
    Fields fields = new Fields();
    for (Setting<?> setting : Settings.ALL.entries()) {
      put(fields, setting.name(), setting.form().kind(), setting.textOf(config));
    }
    return fields;
  }

  private static void put(Fields fields, String key, Form.Kind kind, String text) {
    switch (kind) {
      case NAME -> fields.put(key, text);
      case NUMBER -> fields.put(key, Double.parseDouble(text));
      case WHOLE -> fields.put(key, Long.parseLong(text));
      case LAYERS -> fields.putIntegers(key, integers(text));
      case WHOLE_OR_ALL -> {
        if (text.equals(Form.ALL)) {
          fields.put(key, text);
        } else {
          fields.put(key, Long.parseLong(text));
        }
      }
    }
  }

  private static List<Integer> integers(String layers) {
    return layers.equals(Form.NONE)
        ? List.of()
        : Arrays.stream(layers.split(",")).map(Integer::valueOf).toList();
  }
}
