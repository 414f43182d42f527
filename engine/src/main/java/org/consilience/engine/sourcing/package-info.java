/**
 * Who says so: a story's claims in, its origins, chains, credits and copies out.
 *
 * <p>Every origin stands once, under the fullest name found in any report; every claim has a chain, empty where the report
 * says it in its own voice; a report's own outlet is never a link; copies are listed on the later report. What counts as
 * one independent origin is decided in {@link org.consilience.engine.sourcing.IndependentOrigins} and nowhere else.
 */
@NullMarked
package org.consilience.engine.sourcing;

import org.jspecify.annotations.NullMarked;
