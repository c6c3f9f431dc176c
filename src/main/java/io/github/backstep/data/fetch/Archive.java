package io.github.backstep.data.fetch;

import io.github.backstep.catalogue.Named;
import java.net.URI;
import java.util.List;

/**
 * A data set that can be fetched.
 *
 * @param name its name, and that of its folder in the data folder
 * @param mirrors where its files lie, to be tried in this order
 */
public record Archive(String name, String summary, List<RemoteFile> files, List<URI> mirrors)
    implements Named {
  public Archive {
    files = List.copyOf(files);
    mirrors = mirrors.stream().map(Archive::folder).toList();
  }

  /** A file is looked for below its mirror, not beside it. */
  private static URI folder(URI mirror) {
    return mirror.toString().endsWith("/") ? mirror : URI.create(mirror + "/");
  }

  /** This archive at another mirror alone. */
  public Archive from(URI mirror) {
    return new Archive(name, summary, files, List.of(mirror));
  }

  /** How many bytes there are to fetch in all. */
  public long bytes() {
    return files.stream().mapToLong(RemoteFile::bytes).sum();
  }
}
