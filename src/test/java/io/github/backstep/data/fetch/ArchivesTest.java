package io.github.backstep.data.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.backstep.Reference;
import io.github.backstep.data.Datasets;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The contract of every archive in the catalogue. */
final class ArchivesTest {
  static List<Archive> archives() {
    return Archives.ALL.entries();
  }

  @ParameterizedTest
  @MethodSource("archives")
  void everyArchiveIsThatOfADataSetAndHasWhatItReads(Archive archive) {
    Path folder = Path.of("data");
    List<Path> files =
        archive.files().stream()
            .map(file -> folder.resolve(archive.name()).resolve(file.name()))
            .toList();
    assertTrue(files.containsAll(Datasets.ALL.named(archive.name()).files(folder)));
  }

  @ParameterizedTest
  @MethodSource("archives")
  void everyArchiveHasSeveralMirrorsAndEveryFileAChecksum(Archive archive) {
    assertTrue(archive.mirrors().size() >= 2);
    for (URI mirror : archive.mirrors()) {
      assertEquals("https", mirror.getScheme());
      assertTrue(mirror.getPath().endsWith("/"), mirror.toString());
    }
    for (RemoteFile file : archive.files()) {
      assertTrue(file.sha256().matches("[0-9a-f]{64}"), file.name());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"t10k-images-idx3-ubyte.gz", "t10k-labels-idx1-ubyte.gz"})
  void canonicalFilesAtHandHaveTheChecksums(String name) throws IOException {
    Path path = Reference.data().resolve("mnist").resolve(name);
    RemoteFile file =
        Archives.MNIST.files().stream().filter(it -> it.name().equals(name)).findFirst().get();
    assertEquals(file.bytes(), Files.size(path));
    assertEquals(file.sha256(), Sha256.of(path));
  }

  @Test
  void filesAreLookedForBelowTheMirror() {
    Archive archive = Archives.MNIST.from(URI.create("http://localhost:8000/data"));
    assertEquals(List.of(URI.create("http://localhost:8000/data/")), archive.mirrors());
  }
}
