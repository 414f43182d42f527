package org.consilience.model;

/** What every record demands of its components; a breach is a bug of ours and says the value. */
final class Require {
    private Require() {}

    static String notBlank(String name, String value) {
        if (value.isBlank()) {
            throw new IllegalArgumentException(name + " is blank");
        }
        return value;
    }

    static void that(boolean holds, String message, Object value) {
        if (!holds) {
            throw new IllegalArgumentException(message + ": " + value);
        }
    }
}
