package io.github.backstep.trace.format;

import io.github.backstep.catalogue.UnknownNameException;
import io.github.backstep.network.Signature;
import io.github.backstep.run.RunConfig;
import io.github.backstep.trace.json.JsonInput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

final class HeaderFields implements LineFields {
  private static final int LONGEST = 1000;
  private static final int MOST_OPERATIONS = 10_000;

  private final List<Signature> program = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();
  private String engine = "";
  private Detail detail = Detail.FULL;
  private @Nullable DataIdentity data;
  private @Nullable RunConfig run;

  @Override
  public void first(JsonInput json) throws IOException {
    int version = json.whole(1, Integer.MAX_VALUE);
    if (version > Header.VERSION) {
      throw json.error(
          "expected a trace of version %d, got one of version %d. Read it with a newer Backstep"
              .formatted(Header.VERSION, version));
    }
  }

  @Override
  public void read(String key, JsonInput json) throws IOException {
    switch (key) {
      case "engine" -> engine = json.text(LONGEST);
      case "run" -> run = RunFields.read(json);
      case "data" -> data = data(json);
      case "program" -> json.array(i -> operation(i, json));
      case "detail" -> detail = detail(json);
      default -> json.skip();
    }
  }

  private void operation(int index, JsonInput json) throws IOException {
    if (index == MOST_OPERATIONS) {
      throw json.error("expected at most " + MOST_OPERATIONS + " operations, got more");
    }
    Signature operation = OperationFields.read(json);
    if (!ids.add(operation.id())) {
      throw json.error(
          "op", "expected each operation once, got " + JsonInput.quoted(operation.id()) + " again");
    }
    program.add(operation);
  }

  private static Detail detail(JsonInput json) throws IOException {
    try {
      return Detail.ALL.named(json.text(LONGEST));
    } catch (UnknownNameException e) {
      throw json.error(String.valueOf(e.getMessage()));
    }
  }

  private static DataIdentity data(JsonInput json) throws IOException {
    Map<String, String> texts = new HashMap<>();
    json.object(
        key -> {
          switch (key) {
            case "name", "fingerprint" -> texts.put(key, json.text(LONGEST));
            default -> json.skip();
          }
        });
    return new DataIdentity(
        LineFields.required(texts.get("name"), "name", json),
        texts.getOrDefault("fingerprint", ""));
  }

  @Override
  public TraceLine line(JsonInput json) throws IOException {
    if (program.isEmpty()) {
      throw json.error("program", "expected the operations of a step, got none");
    }
    return new Header(
        engine,
        LineFields.required(run, "run", json),
        LineFields.required(data, "data", json),
        program,
        detail);
  }
}
