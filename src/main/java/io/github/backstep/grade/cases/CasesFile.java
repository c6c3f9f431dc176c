package io.github.backstep.grade.cases;

import io.github.backstep.trace.json.JsonOutput;
import java.util.Arrays;
import java.util.List;

/** Writes the file a program reads: {@code cases.json}. */
public final class CasesFile {
  /** The version of the format. */
  private static final int VERSION = 1;

  private final JsonOutput json = new JsonOutput(1 << 14);

  private CasesFile() {}

  /** The cases of an exercise as JSON, one tensor a line. */
  public static byte[] of(String exercise, List<Case> cases) {
    CasesFile file = new CasesFile();
    file.json.open('{').key("backstep-cases").value(VERSION).key("exercise").value(exercise);
    file.json.key("cases").open('[');
    cases.forEach(file::write);
    file.json.close(']').close('}').endLine();
    return Arrays.copyOf(file.json.bytes(), file.json.size());
  }

  private void write(Case posed) {
    Setup setup = posed.setup();
    json.json("\n{").key("name").value(posed.name());
    json.key("layers").open('[');
    setup.layers().forEach(neurons -> json.value(neurons));
    json.close(']').key("activation").value(setup.activation().name());
    json.key("learningRate").value(setup.learningRate());
    json.key("momentum").value(setup.momentum()).key("batchSize").value(setup.batchSize());
    json.key("asked").open('[');
    posed.asked().forEach(json::value);
    json.close(']').key("steps").open('[');
    posed.steps().forEach(this::write);
    json.close(']').close('}');
  }

  private void write(CaseStep step) {
    json.open('{').key("rows").open('[');
    for (int row : step.batch().rows()) {
      json.value(row);
    }
    json.close(']').key("given");
    TensorLines.write(step.given(), json);
    json.close('}');
  }
}
