/** How long reading takes beside the bare toolkit, and how much memory. */
@NullMarked
package org.consilience.eval.pace;

import org.jspecify.annotations.NullMarked;
