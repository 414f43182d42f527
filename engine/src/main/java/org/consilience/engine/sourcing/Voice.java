package org.consilience.engine.sourcing;

/**
 * Somebody to whom a claim may go back, and on what ground.
 *
 * @param key the same for the same origin
 * @param name for a reader
 */
record Voice(String key, String name, Ground ground) {
    /** Why a claim goes back to a voice. */
    enum Ground {
        /** The report cites it. */
        CITES,
        /** The report, or one with the same text, credits this agency. */
        CARRIES,
        /** This outlet was the first with the report's text. */
        COPIES,
        /** The outlet itself says so. */
        TELLS,
        /** The outlet itself says so and belongs to this house. */
        BELONGS
    }
}
