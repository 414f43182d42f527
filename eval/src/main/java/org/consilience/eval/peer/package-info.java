/**
 * What others' tools make of the same texts, for tables that set ours beside them.
 *
 * <p>Stanford CoreNLP is GPL: nothing of it ships, and nothing outside {@code eval} may know it.
 */
@NullMarked
package org.consilience.eval.peer;

import org.jspecify.annotations.NullMarked;
