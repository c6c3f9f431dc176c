/**
 * Checking traces: a {@link io.github.backstep.trace.check.Verifier} goes through one line by line.
 *
 * <p>Where the run can be had it is computed again and everything must come out with the same bits.
 * Where it cannot, since its data are not here or another program made it, every operation is
 * computed from what the trace says that it read; so a mistake is found where it is made. Either
 * way the file is compared with its own digest.
 */
@NullMarked
package io.github.backstep.trace.check;

import org.jspecify.annotations.NullMarked;
