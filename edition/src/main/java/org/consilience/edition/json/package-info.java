/**
 * The dossier, readings and groupings as JSON, exactly as the published contract has them.
 *
 * <p>Input: records of the model, spans in UTF-16 units. Output: UTF-8, spans in Unicode code points, every span's text to the
 * letter, times in ISO 8601. Written as a stream; the same input gives the same bytes.
 */
@NullMarked
package org.consilience.edition.json;

import org.jspecify.annotations.NullMarked;
