/**
 * Parts of tensors, as people type them: {@code dW1[0:10,3]}. A {@link
 * io.github.backstep.explain.slice.Slice} is some rows and columns next to one another, and knows
 * which cell of the part is which cell of the whole.
 */
@NullMarked
package io.github.backstep.explain.slice;

import org.jspecify.annotations.NullMarked;
