/**
 * What comes in: files, pages, feeds and archives become reports, or a reason why not.
 *
 * <p>Input: paths as the user gave them, and standard input. Output: {@link org.consilience.ingest.Arrival}s in a fixed
 * order. Every input is recognised by what it holds, never by its ending; a bad one costs only itself; nothing is skipped
 * silently. The packages below are how it is done, and no API.
 */
@NullMarked
package org.consilience.ingest;

import org.jspecify.annotations.NullMarked;
