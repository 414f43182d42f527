/** How well and how fast the reading model reads, beside its peers: one table, from public corpora and one run. */
@NullMarked
package org.consilience.eval.reading;

import org.jspecify.annotations.NullMarked;
