package io.github.backstep.grade.exercise;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;

/** Files that are written into a folder of the user's, where nothing is ever overwritten. */
public record NewFiles(Path folder, Map<String, byte[]> files) {
  /**
   * Writes all of them.
   *
   * @throws ExerciseException if one is there already, and then none is written, or it cannot be
   *     done
   */
  public void write() {
    for (String file : files.keySet()) {
      if (Files.exists(folder.resolve(file))) {
        throw new ExerciseException(
            folder.resolve(file).toString(),
            "it is there already, and nothing is overwritten. Name another folder, or move it");
      }
    }
    try {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        Path place = folder.resolve(file.getKey());
        Files.createDirectories(place.toAbsolutePath().getParent());
        Files.write(place, file.getValue(), StandardOpenOption.CREATE_NEW);
      }
    } catch (IOException e) {
      throw new ExerciseException(folder.toString(), "cannot be written: " + e.getMessage());
    }
  }
}
