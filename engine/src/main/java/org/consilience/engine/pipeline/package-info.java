/**
 * The stages by name and how they are joined: reports in, dossier out.
 *
 * <p>Each stage is one interface here and one package beside this one; stage packages see the model and this package,
 * never each other. A stage is stateless, safe for many threads, and a function: same input, same output.
 */
@NullMarked
package org.consilience.engine.pipeline;

import org.jspecify.annotations.NullMarked;
