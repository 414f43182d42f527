package org.consilience.app;

import java.util.function.Supplier;

/**
 * What a command works with.
 *
 * @param press the stages; loading their models takes seconds, so commands ask only when they have something to read
 */
record Workplace(Console console, Supplier<Press> press) {}
