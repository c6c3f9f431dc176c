/**
 * Recording: a {@link io.github.backstep.trace.record.Recorder} listens to a training like anybody
 * else and writes down what it hears, as much of it as a {@link
 * io.github.backstep.trace.record.Recording} says.
 */
@NullMarked
package io.github.backstep.trace.record;

import org.jspecify.annotations.NullMarked;
