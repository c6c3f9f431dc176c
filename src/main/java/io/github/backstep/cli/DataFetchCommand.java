package io.github.backstep.cli;

import io.github.backstep.data.fetch.Archive;
import io.github.backstep.data.fetch.Archives;
import io.github.backstep.data.fetch.Fetch;
import io.github.backstep.data.fetch.Patience;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code backstep data fetch}: downloads the files of a public data set. */
@Command(
    name = "fetch",
    header = "Download the files of a public data set.",
    customSynopsis = "backstep data fetch NAME [--from URL] [--force]",
    description = {
      "Its public mirrors are tried in turn. Every file is checked by its SHA-256 before it"
          + " gets its name; files that are there and sound are kept, and an interrupted"
          + " download is gone on with."
    },
    footer = {
      "backstep data fetch mnist",
      "BACKSTEP_DATA=./data backstep data fetch mnist",
      "backstep data fetch mnist --from http://localhost:8000/mnist/"
    })
final class DataFetchCommand implements Callable<Integer> {
  private final Shell shell;

  @Parameters(paramLabel = "NAME", description = "the data set, such as mnist")
  private String name;

  @Option(
      names = "--from",
      paramLabel = "URL",
      description = "the folder at another mirror in which the files lie")
  private @Nullable String from;

  @Option(names = "--force", description = "replace files of the same names that are others")
  private boolean force;

  DataFetchCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() {
    Archive archive = Archives.ALL.named(name);
    fetch(from == null ? archive : archive.from(mirror(from)));
    return ExitCode.DONE;
  }

  void fetch(Archive archive) {
    FetchReport report = new FetchReport(shell, System::nanoTime);
    try {
      new Fetch(archive, force, Patience.USUAL, report).into(shell.dataFolder());
    } finally {
      report.clear();
    }
    shell.say(
        "%s is complete in %s. Look at it: backstep data info %s"
            .formatted(archive.name(), shell.dataFolder().resolve(archive.name()), archive.name()));
  }

  private static URI mirror(String text) {
    try {
      URI uri = new URI(text);
      boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
      if (web && uri.getHost() != null) {
        return uri;
      }
    } catch (URISyntaxException e) {
      // said below
    }
    throw new UsageException(
        "--from: expected a URL, such as http://localhost:8000/mnist/, got '" + text + "'");
  }
}
