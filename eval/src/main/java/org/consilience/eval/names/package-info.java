/** How well names are found: a sample of sentences labelled by hand, any parser's names against it. */
@NullMarked
package org.consilience.eval.names;

import org.jspecify.annotations.NullMarked;
