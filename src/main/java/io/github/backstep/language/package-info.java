/**
 * The languages the program speaks with learners, and where its sentences stand.
 *
 * <p>Everything a learner reads on a screen, in a lesson or in a verdict is in resource bundles,
 * one file a topic and language, beside the package that says it. {@link
 * io.github.backstep.language.Texts} finds a sentence by its key and puts numbers and names into
 * it. English is the language of the keys' authors, so a key that is in no English bundle is a
 * defect, and one that is missing in another language fails a test. Anyone may call this package;
 * it knows nothing but the JDK.
 */
@NullMarked
package io.github.backstep.language;

import org.jspecify.annotations.NullMarked;
