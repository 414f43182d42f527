package org.consilience.engine.pipeline;

import org.consilience.model.Sourcing;
import org.consilience.model.Story;

/** Tells who says so: origins brought together across reports, chains resolved to them, copies found. */
@FunctionalInterface
public interface Tracer {
    Sourcing trace(Story story);
}
