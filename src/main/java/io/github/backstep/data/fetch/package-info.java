/**
 * Brings the files of public data sets into the data folder.
 *
 * <p>{@link io.github.backstep.data.fetch.Archives} lists what can be fetched: which files, how
 * long, with which SHA-256, and from which mirrors. {@link io.github.backstep.data.fetch.Fetch}
 * brings what is missing and tells a {@link io.github.backstep.data.fetch.FetchListener} how far it
 * is. The one idea is that a file gets its name only when every byte of it has been checked: until
 * then it ends with {@code .part}, from which the next attempt goes on, be it at another mirror.
 * The command line calls this package; data sources do not know it.
 */
@NullMarked
package io.github.backstep.data.fetch;

import org.jspecify.annotations.NullMarked;
