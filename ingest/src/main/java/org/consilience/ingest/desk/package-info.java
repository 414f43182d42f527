/**
 * Where drafts become reports: mastheads completed from the text, boilerplate marked, languages checked, the same report
 * taken once.
 *
 * <p>Input: a draft. Output: a report or the reason why it is none. The text is never touched.
 */
@NullMarked
package org.consilience.ingest.desk;

import org.jspecify.annotations.NullMarked;
