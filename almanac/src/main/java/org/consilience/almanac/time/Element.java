package org.consilience.almanac.time;

/**
 * One step of a rule: a word as it is, or a class or symbol of the grammar.
 *
 * @param text the word, or the name of the class or symbol
 * @param symbol whether it is a class or symbol
 * @param capture under which name what stands there is kept; blank for a word
 * @param joined whether no white space may stand before it
 */
record Element(String text, boolean symbol, String capture, boolean joined) {
    /** {@code <month>}, {@code <m:month>}, {@code of}, {@code ~:}. */
    static Element parse(String source) {
        boolean joined = source.length() > 1 && source.startsWith("~");
        String body = joined ? source.substring(1) : source;
        if (!body.startsWith("<")) {
            return new Element(body, false, "", joined);
        }
        String name = body.substring(1, body.length() - 1);
        int colon = name.indexOf(':');
        return colon < 0
                ? new Element(name, true, name, joined)
                : new Element(name.substring(colon + 1), true, name.substring(0, colon), joined);
    }
}
