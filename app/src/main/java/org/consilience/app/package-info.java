/**
 * The command line, a class a command; the only place that prints or exits.
 *
 * <p>{@link org.consilience.app.Main} owns the process. Everything below it is handed a {@link org.consilience.app.Console}
 * and returns an exit status, so that a whole run can be tried inside a test. Results go to standard output; progress,
 * notes and complaints to standard error. Nothing from a report reaches a terminal unescaped.
 */
@NullMarked
package org.consilience.app;

import org.jspecify.annotations.NullMarked;
