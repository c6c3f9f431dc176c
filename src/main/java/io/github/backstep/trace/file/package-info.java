/**
 * Files of traces: written so that whatever was written can be read, whenever the writing ends;
 * read anywhere without reading everything before.
 *
 * <p>A {@link io.github.backstep.trace.file.TraceWriter} gathers lines into blocks and hands each
 * to a thread of its own, which compresses it and writes it; in a gzip file a block is a member, so
 * that a file that ends in the middle is readable up to its last block, and reading can begin at
 * any block. The last line holds an index of the blocks. A {@link
 * io.github.backstep.trace.file.TraceFile} opens with the first and the last line alone; where
 * there is no usable index, it reads the file through once and makes one. It never believes an
 * index: if what lies at a place is not what should be there, it reads the file through.
 */
@NullMarked
package io.github.backstep.trace.file;

import org.jspecify.annotations.NullMarked;
