package io.github.backstep.cli;

import io.github.backstep.run.Address;
import io.github.backstep.run.AddressException;
import org.jspecify.annotations.Nullable;

/** Addresses as the option {@code --at} gives them. */
final class Addresses {
  private Addresses() {}

  /** The address somebody had to give. */
  static Address required(@Nullable String at) {
    if (at == null) {
      throw new UsageException("--at: expected an address, such as \"step 0 / dW1\", got nothing");
    }
    return parse(at);
  }

  /** The address of a step as a whole. */
  static Address step(String at) {
    Address address = parse(at);
    if (address.tensor() != null) {
      throw new UsageException(
          "--at: expected a step, such as \"%s\", got '%s'".formatted(address.moment(), at));
    }
    return address;
  }

  /** An address as it was given. */
  static Address parse(String at) {
    try {
      return Address.parse(at);
    } catch (AddressException e) {
      throw new UsageException("--at: " + e.getMessage());
    }
  }
}
