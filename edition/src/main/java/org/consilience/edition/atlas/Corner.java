package org.consilience.edition.atlas;

/** A corner of an outline: degrees east and north, or units of a picture to the right and down. */
public record Corner(double x, double y) {}
