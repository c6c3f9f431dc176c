/**
 * How fast the program is on the machine at hand.
 *
 * <p>{@link io.github.backstep.bench.Benchmarks} runs JMH benchmarks and prints their results as
 * the tables of {@code src/bench/README.md}. They work on drawn digits, which need no download and
 * give a network the shapes that it has on MNIST.
 */
@NullMarked
package io.github.backstep.bench;

import org.jspecify.annotations.NullMarked;
