/**
 * The whole of a tensor over the screen: pages, slices, the largest cells, a heat map, and copies
 * of it in files.
 */
@NullMarked
package io.github.backstep.tui.stepper.table;

import org.jspecify.annotations.NullMarked;
