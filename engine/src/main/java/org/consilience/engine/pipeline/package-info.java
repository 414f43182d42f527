/**
 * The stages by name and how they are joined: reports in, dossier out.
 *
 * <p>Each stage is one interface here and one package beside this one; stage packages see the model and this package,
 * never each other. What one stage must ask of another goes through an interface here: comparison counts independent
 * origins through {@link org.consilience.engine.pipeline.Independence}, which sourcing implements. A stage is stateless, safe for many threads, and a function: same input, same output.
 */
@NullMarked
package org.consilience.engine.pipeline;

import org.jspecify.annotations.NullMarked;
