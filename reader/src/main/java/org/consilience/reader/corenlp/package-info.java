/**
 * Stanford CoreNLP behind {@link org.consilience.seam.Parser}: text in, sentences, words, relations and names out.
 *
 * <p>It stands in until the project has its own reading model, and is GPL: nothing beyond this package may know it.
 */
@NullMarked
package org.consilience.reader.corenlp;

import org.jspecify.annotations.NullMarked;
