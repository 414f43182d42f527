/** Measuring: scores on public corpora, peers side by side. Nothing here ships, and nothing that ships may know it. */
@NullMarked
package org.consilience.eval;

import org.jspecify.annotations.NullMarked;
