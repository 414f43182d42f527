package org.consilience.app;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a command works with.
 *
 * @param press opens the stages with the reading model in a folder, or the one that ships; commands ask only when they have
 *     something to read
 */
record Workplace(Console console, Function<Optional<Path>, Press> press) {}
