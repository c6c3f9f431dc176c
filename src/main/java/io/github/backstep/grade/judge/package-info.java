/**
 * Judging: whether each tensor a program handed in follows from what the program itself had at
 * hand.
 *
 * <p>Every operation is computed again by the engine from the <em>student's own</em> operands, so a
 * mistake is found in the operation that makes it and nothing that follows from it is blamed. Cells
 * may differ by as much as the operation's {@link io.github.backstep.grade.judge.Scales error
 * scale} allows at the precision in which the numbers came. A {@link
 * io.github.backstep.grade.judge.Reading} is a way of writing the same algorithm down: several are
 * right, and each changes some of the operations. Knows nothing of mistakes, points or words.
 */
@NullMarked
package io.github.backstep.grade.judge;

import org.jspecify.annotations.NullMarked;
