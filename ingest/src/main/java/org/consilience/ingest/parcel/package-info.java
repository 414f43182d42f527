/**
 * How inputs are opened: folders walked, archives unpacked, bytes recognised by what they hold.
 *
 * <p>Input: a path or a stream. Output: a {@link org.consilience.ingest.parcel.Parcel} for each document inside, in a fixed
 * order. What cannot be opened is refused by name; what is left of the container is read to the end.
 */
@NullMarked
package org.consilience.ingest.parcel;

import org.jspecify.annotations.NullMarked;
