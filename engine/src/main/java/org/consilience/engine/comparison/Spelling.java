package org.consilience.engine.comparison;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** A person's name of two or more parts as somebody spells it. */
record Spelling(String name) {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\-\u2010\u2011]+");
    private static final Pattern POSSESSIVE = Pattern.compile("['\u2019]s?$");
    /** A part shorter than this is another name with one letter changed. */
    private static final int SHORTEST_MISSPELT = 5;
    /** From here on a part may differ in two letters. */
    private static final int LONG = 7;

    /** The name without what only the sentence adds to it. */
    static Spelling of(String words) {
        String line = words.strip().replaceAll("\\s+", " ");
        return new Spelling(POSSESSIVE.matcher(line).replaceFirst(""));
    }

    /** Whether it has a first and a last name, not in capitals throughout. */
    boolean isFull() {
        return parts().size() > 1
                && parts().stream().allMatch(part -> part.length() > 1)
                && Arrays.stream(name.split(" ")).noneMatch(Spelling::isShouted);
    }

    /** The same letters, but for case, accents and hyphens. */
    boolean sounds(Spelling other) {
        return folded(name).equals(folded(other.name));
    }

    /** All parts the same but for one, which is misspelt or cut short at a hyphen. */
    boolean slips(Spelling other) {
        List<String> mine = parts();
        List<String> theirs = other.parts();
        return slips(mine, theirs) || cut(mine, theirs) || cut(theirs, mine);
    }

    /** One last name, and first names a couple of letters apart, wherever these stand: "Devon" and "Kavon". */
    boolean garbles(Spelling other) {
        List<String> mine = parts();
        List<String> theirs = other.parts();
        String first = mine.get(0);
        String second = theirs.get(0);
        return mine.size() == theirs.size()
                && mine.size() > 1
                && !first.equals(second)
                && mine.subList(1, mine.size()).equals(theirs.subList(1, theirs.size()))
                && Math.min(first.length(), second.length()) >= SHORTEST_MISSPELT
                && Edits.between(first, second) <= 2;
    }

    private static boolean slips(List<String> mine, List<String> theirs) {
        if (mine.size() != theirs.size()) {
            return false;
        }
        int different = 0;
        boolean misspelt = false;
        for (int i = 0; i < mine.size(); i++) {
            if (!mine.get(i).equals(theirs.get(i))) {
                different++;
                misspelt = misspelt(mine.get(i), theirs.get(i));
            }
        }
        return different == 1 && misspelt;
    }

    /** Whether {@code brief} is {@code whole} without the part after its last hyphen. */
    private boolean cut(List<String> whole, List<String> brief) {
        return whole.size() > 2
                && brief.size() > 1
                && whole.subList(0, whole.size() - 1).equals(brief)
                && name.indexOf('-') >= 0;
    }

    private static boolean misspelt(String a, String b) {
        int longest = Math.max(a.length(), b.length());
        if (Math.min(a.length(), b.length()) < SHORTEST_MISSPELT || a.charAt(0) != b.charAt(0)) {
            return false;
        }
        boolean owner = a.equals(b + "s") || b.equals(a + "s");
        return !owner && Edits.between(a, b) <= (longest >= LONG ? 2 : 1);
    }

    private List<String> parts() {
        return List.of(SEPARATORS.split(plain(name)));
    }

    private static boolean isShouted(String part) {
        return part.length() > 3 && part.equals(part.toUpperCase(Locale.ROOT));
    }

    private static String folded(String name) {
        return SEPARATORS.matcher(plain(name)).replaceAll("");
    }

    private static String plain(String name) {
        String decomposed = Normalizer.normalize(name, Normalizer.Form.NFD);
        return MARKS.matcher(decomposed).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
