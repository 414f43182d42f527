/**
 * Reading a report: its syntax in, its claims out, with who says each, when, where, how much, and how it is held.
 *
 * <p>Everything found is a span of the report's text; nothing is drawn from outside the report but its publication date.
 */
@NullMarked
package org.consilience.engine.reading;

import org.jspecify.annotations.NullMarked;
