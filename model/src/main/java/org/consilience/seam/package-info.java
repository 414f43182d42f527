/** What the engine asks of a model that reads; what answers stands behind, and nothing beyond may know it. */
@NullMarked
package org.consilience.seam;

import org.jspecify.annotations.NullMarked;
