/**
 * The dossier for reading on a terminal.
 *
 * <p>Input: a dossier, how many columns there are, whether colours may be used. Output: plain lines no wider than that; no
 * control, escape or direction-changing character of a report gets through.
 */
@NullMarked
package org.consilience.edition.terminal;

import org.jspecify.annotations.NullMarked;
