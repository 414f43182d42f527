/** What the vocabularies of our reading models have in common; characters in, decisions out, no state. */
@NullMarked
package org.consilience.reader.vocabulary;

import org.jspecify.annotations.NullMarked;
