package io.github.backstep.data.fetch;

import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;
import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.net.http.HttpResponse.ResponseInfo;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One request for one file, whose bytes are added to those that an attempt before has left, if the
 * mirror can do that, or else begin anew. Whether they are the right ones is not asked here.
 */
record Transfer(HttpClient client, Patience patience) {
  private static final int OK = 200;
  private static final int PARTIAL = 206;
  private static final long POLL_MILLIS = 50;

  static Transfer with(Patience patience) {
    HttpClient client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .connectTimeout(patience.silence())
            .build();
    return new Transfer(client, patience);
  }

  /**
   * Fetches what is missing of a file.
   *
   * @param part where its bytes are put, and where some may be already
   * @param most how many bytes it may have in all
   * @param progress is told now and then how many there are
   * @throws TransferException if the mirror does not have it, or falls silent
   */
  void fetch(URI uri, Path part, long most, LongConsumer progress) throws IOException {
    long from = Files.size(part);
    HttpRequest.Builder request = HttpRequest.newBuilder(uri).timeout(patience.silence());
    if (from > 0) {
      request.header("Range", "bytes=" + from + "-");
    }
    CompletableFuture<HttpResponse<Path>> answer =
        client.sendAsync(request.build(), info -> subscriber(info, part, from));
    try {
      int status = await(answer, new Watch(part, most, progress)).statusCode();
      if (status != OK && status != PARTIAL) {
        throw new TransferException("HTTP status " + status);
      }
    } finally {
      answer.cancel(true);
    }
  }

  private static BodySubscriber<Path> subscriber(ResponseInfo info, Path part, long from) {
    return switch (info.statusCode()) {
      case OK -> BodySubscribers.ofFile(part, CREATE, WRITE, TRUNCATE_EXISTING);
      case PARTIAL -> continues(info, from) ? BodySubscribers.ofFile(part, APPEND) : nowhere(part);
      default -> nowhere(part);
    };
  }

  private static boolean continues(ResponseInfo info, long from) {
    String range = info.headers().firstValue("Content-Range").orElse("");
    return range.startsWith("bytes " + from + "-");
  }

  private static BodySubscriber<Path> nowhere(Path part) {
    return BodySubscribers.replacing(part);
  }

  private <T> T await(CompletableFuture<T> answer, Watch watch) throws IOException {
    while (true) {
      try {
        return answer.get(POLL_MILLIS, MILLISECONDS);
      } catch (TimeoutException e) {
        watch.look();
      } catch (ExecutionException e) {
        throw new TransferException(reason(e.getCause()));
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new TransferException("interrupted");
      }
    }
  }

  private String reason(@Nullable Throwable problem) {
    if (problem instanceof HttpConnectTimeoutException) {
      return "no connection within " + patience.words();
    }
    if (problem instanceof HttpTimeoutException) {
      return "no answer within " + patience.words();
    }
    if (problem instanceof ConnectException) {
      return isUnresolved(problem) ? "no address for this name, or no network" : "no connection";
    }
    return problem == null || problem.getMessage() == null
        ? String.valueOf(problem)
        : problem.getMessage();
  }

  private static boolean isUnresolved(Throwable problem) {
    return Stream.iterate(problem, Objects::nonNull, Throwable::getCause)
        .anyMatch(UnresolvedAddressException.class::isInstance);
  }

  /** Looks at a file that should be growing. */
  private final class Watch {
    private final Path part;
    private final long most;
    private final LongConsumer progress;
    private long bytes = -1;
    private long lastGrown = patience.clock().getAsLong();

    Watch(Path part, long most, LongConsumer progress) {
      this.part = part;
      this.most = most;
      this.progress = progress;
    }

    void look() throws IOException {
      long now = Files.size(part);
      if (now > most) {
        throw new TransferException("more than the " + most + " bytes it should have");
      }
      if (now != bytes) {
        bytes = now;
        lastGrown = patience.clock().getAsLong();
        progress.accept(now);
      } else if (patience.clock().getAsLong() - lastGrown > patience.silence().toNanos()) {
        throw new TransferException("silence for " + patience.words());
      }
    }
  }
}
