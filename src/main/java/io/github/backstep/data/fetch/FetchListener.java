package io.github.backstep.data.fetch;

import java.net.URI;

/** Follows a fetch. It is called on the thread that fetches. */
public interface FetchListener {
  /** The file was there already, complete and sound. */
  void onKept(RemoteFile file);

  /**
   * A mirror is asked for a file.
   *
   * @param bytes how many of them are there from an attempt before
   */
  void onAttempt(RemoteFile file, URI mirror, long bytes);

  /** So many bytes of a file are there now. */
  void onProgress(RemoteFile file, long bytes);

  /** A mirror could not give the file; the next one is asked, if there is one. */
  void onFailure(RemoteFile file, URI mirror, String reason);

  /** The file is complete, was checked, and has its name. */
  void onDone(RemoteFile file);
}
