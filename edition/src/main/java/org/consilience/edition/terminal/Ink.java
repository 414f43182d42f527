package org.consilience.edition.terminal;

/** How letters stand out where colours are allowed; where not, they do not. */
enum Ink {
    PLAIN(""),
    STRONG("1"),
    FAINT("2"),
    HEADING("1;36"),
    DIFFER("1;31"),
    UPDATE("1;33"),
    AGREE("1;32"),
    DECIDING("1;4");

    private final String code;

    Ink(String code) {
        this.code = code;
    }

    String on(String text, boolean colours) {
        return !colours || code.isEmpty() || text.isEmpty() ? text : "\u001B[" + code + "m" + text + "\u001B[0m";
    }
}
