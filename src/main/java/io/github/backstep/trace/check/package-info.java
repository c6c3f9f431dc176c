/**
 * Checking traces: {@link io.github.backstep.trace.check.Verification} computes one again and
 * compares, {@link io.github.backstep.trace.check.Parting} finds where two runs part.
 */
@NullMarked
package io.github.backstep.trace.check;

import org.jspecify.annotations.NullMarked;
