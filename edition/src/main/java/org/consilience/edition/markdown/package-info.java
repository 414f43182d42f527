/**
 * The dossier as Markdown.
 *
 * <p>Input: a dossier. Output: CommonMark in which nothing of a report is mark-up: every character that Markdown or HTML gives a
 * meaning is escaped, control characters are gone.
 */
@NullMarked
package org.consilience.edition.markdown;

import org.jspecify.annotations.NullMarked;
