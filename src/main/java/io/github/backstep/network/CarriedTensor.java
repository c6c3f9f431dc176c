package io.github.backstep.network;

import io.github.backstep.tensor.Shape;

/**
 * A tensor that one step leaves to the next.
 *
 * @param first what the first step finds in it
 */
public record CarriedTensor(String name, Shape shape, FirstValues first) {}
