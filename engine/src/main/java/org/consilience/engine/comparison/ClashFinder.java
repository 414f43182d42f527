package org.consilience.engine.comparison;

import java.util.List;

/** Finds disagreements of one kind; stateless and safe for many threads. */
@FunctionalInterface
interface ClashFinder {
    /** In an order that depends on the story alone. */
    List<Clash> find(Ledger ledger, Alignment alignment);
}
