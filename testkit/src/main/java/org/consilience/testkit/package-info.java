/**
 * What tests share: stories written by hand, a kit to write them with, and golden files.
 *
 * <p>Everything told here is made up; so are the outlets.
 */
@NullMarked
package org.consilience.testkit;

import org.jspecify.annotations.NullMarked;
