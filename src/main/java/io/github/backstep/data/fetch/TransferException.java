package io.github.backstep.data.fetch;

import java.io.IOException;

/** A mirror did not give a file; the message says why in a few words. */
final class TransferException extends IOException {
  private static final long serialVersionUID = 1L;

  TransferException(String message) {
    super(message);
  }
}
