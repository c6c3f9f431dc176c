/**
 * Matrices of doubles and the arithmetic on them.
 *
 * <p>Everything a network computes is a {@link io.github.backstep.tensor.Tensor}: two dimensions,
 * row-major, IEEE double. The matrix products go through one small interface, {@link
 * io.github.backstep.tensor.Kernel}, whose contract fixes the order of summation of every cell, so
 * that any implementation on any machine gives the same bits. This package knows nothing of
 * networks and depends on the JDK alone.
 */
@NullMarked
package io.github.backstep.tensor;

import org.jspecify.annotations.NullMarked;
