package io.github.backstep.network;

/**
 * Where a layer's error comes from: the delta of the layer above and the weights it passed through,
 * so that the error at this layer's output is delta·Wᵀ.
 */
public record Upstream(String delta, String weights) {}
