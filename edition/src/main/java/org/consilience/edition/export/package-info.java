/**
 * A dossier's places and times for other programs: GeoJSON for maps, TimelineJS for timelines, iCalendar for calendars.
 *
 * <p>In: a dossier. Out: UTF-8; the same dossier always gives the same bytes. What is uncertain stays so: an area is never a point, an
 * interval never an instant.
 */
@NullMarked
package org.consilience.edition.export;

import org.jspecify.annotations.NullMarked;
