package io.github.backstep.data.fetch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A mirror on this machine, as good or bad as a test wants it. It notes what it is asked for. */
public final class LoopbackMirror implements AutoCloseable {
  /** How a mirror answers when it has the file. */
  private interface Manner {
    void answer(HttpExchange exchange, byte[] file, int from) throws IOException;
  }

  private final Map<String, byte[]> files = new ConcurrentHashMap<>();
  private final List<String> requests = new CopyOnWriteArrayList<>();
  private final CountDownLatch closing = new CountDownLatch(1);
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final HttpServer server;
  private Manner manner = LoopbackMirror::answerRange;

  public LoopbackMirror() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::handle);
    server.setExecutor(threads);
    server.start();
  }

  public LoopbackMirror with(String name, byte[] bytes) {
    files.put(name, bytes);
    return this;
  }

  /** It knows nothing of ranges and always gives all. */
  LoopbackMirror withoutRanges() {
    manner = (exchange, file, from) -> answer(exchange, 200, file, 0, file.length);
    return this;
  }

  /** It hangs up in the middle of a file. */
  LoopbackMirror hangingUpAfter(int bytes) {
    manner =
        (exchange, file, from) -> {
          exchange.sendResponseHeaders(200, file.length);
          exchange.getResponseBody().write(file, 0, bytes);
          throw new IOException("hung up");
        };
    return this;
  }

  /** It falls silent in the middle of a file; with a negative number before any answer. */
  LoopbackMirror fallingSilentAfter(int bytes) {
    manner =
        (exchange, file, from) -> {
          if (bytes >= 0) {
            exchange.sendResponseHeaders(200, file.length);
            exchange.getResponseBody().write(file, 0, bytes);
            exchange.getResponseBody().flush();
          }
          awaitClosing();
        };
    return this;
  }

  /** It never stops. */
  LoopbackMirror endless() {
    manner =
        (exchange, file, from) -> {
          exchange.sendResponseHeaders(200, 0);
          while (closing.getCount() > 0) {
            exchange.getResponseBody().write(file);
          }
        };
    return this;
  }

  private void awaitClosing() throws IOException {
    try {
      closing.await();
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      String name = exchange.getRequestURI().getPath().substring(1);
      String range = exchange.getRequestHeaders().getFirst("Range");
      requests.add(range == null ? name : name + " " + range);
      byte[] file = files.get(name);
      if (file == null) {
        exchange.sendResponseHeaders(404, -1);
      } else {
        manner.answer(exchange, file, range == null ? -1 : from(range));
      }
    }
  }

  private static int from(String range) {
    return Integer.parseInt(range.substring("bytes=".length(), range.length() - 1));
  }

  private static void answerRange(HttpExchange exchange, byte[] file, int from) throws IOException {
    if (from < 0) {
      answer(exchange, 200, file, 0, file.length);
    } else {
      String range = "bytes %d-%d/%d".formatted(from, file.length - 1, file.length);
      exchange.getResponseHeaders().set("Content-Range", range);
      answer(exchange, 206, file, from, file.length);
    }
  }

  private static void answer(HttpExchange exchange, int status, byte[] file, int from, int to)
      throws IOException {
    exchange.sendResponseHeaders(status, to - from);
    try (OutputStream body = exchange.getResponseBody()) {
      body.write(Arrays.copyOfRange(file, from, to));
    }
  }

  public URI uri() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
  }

  /** The names asked for, each with the range if there was one. */
  public List<String> requests() {
    return List.copyOf(requests);
  }

  @Override
  public void close() {
    closing.countDown();
    server.stop(0);
    threads.shutdownNow();
  }
}
