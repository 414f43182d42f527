/**
 * The dossier as a page: one file that opens offline and can be mailed.
 *
 * <p>Input: a dossier. Output: HTML with its style, script and pictures inside; it asks for nothing from anywhere, a content
 * security policy forbids it to, and nothing of a report is mark-up.
 */
@NullMarked
package org.consilience.edition.page;

import org.jspecify.annotations.NullMarked;
