package org.consilience.engine.dossier;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Whether two names are written forms of one: hyphens, capitals, possessives, surnames alone, initials, acronyms. */
final class NameForms {
    private static final Pattern APART = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern POSSESSIVE = Pattern.compile("['\u2019]s?$");
    private static final int LONG = 5;

    private NameForms() {}

    /** Lower case, words apart by single blanks, without article and possessive. */
    static String of(String name) {
        String bare = POSSESSIVE.matcher(name.strip()).replaceFirst("");
        String form =
                APART.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
        return form.startsWith("the ") ? form.substring(4) : form;
    }

    static List<String> words(String form) {
        return List.of(form.split(" ", -1));
    }

    /** A surname alone, or a surname with an initial, of the longer name. */
    static boolean isShortPerson(String shorter, String longer) {
        List<String> few = words(shorter);
        List<String> many = words(longer);
        if (few.size() >= many.size() && few.size() > 1) {
            return isInitialled(few, many);
        }
        boolean surname = many.subList(many.size() - few.size(), many.size()).equals(few);
        return many.size() > few.size() && (surname || (few.size() == 1 && isFamilyFirst(few, many)));
    }

    /** Three-part names of which the first is the family's: "Kim" for "Kim Jong Un". */
    private static boolean isFamilyFirst(List<String> few, List<String> many) {
        return many.size() == 3 && many.get(0).equals(few.get(0)) && many.get(0).length() <= LONG;
    }

    private static boolean isInitialled(List<String> one, List<String> other) {
        return one.size() == other.size()
                && one.get(one.size() - 1).equals(other.get(other.size() - 1))
                && (one.get(0).length() == 1 || other.get(0).length() == 1)
                && one.get(0).charAt(0) == other.get(0).charAt(0);
    }

    /** The same words but for one letter of a long one: "Aleksandr" and "Alexandr" are not, "Saar" and "Sarr" neither. */
    static boolean isVariant(String one, String other) {
        List<String> left = words(one);
        List<String> right = words(other);
        if (left.size() != right.size() || left.size() < 2) {
            return false;
        }
        int changed = 0;
        for (int i = 0; i < left.size(); i++) {
            if (!left.get(i).equals(right.get(i))) {
                changed += isOneLetterOff(left.get(i), right.get(i)) ? 1 : 2;
            }
        }
        return changed == 1;
    }

    private static boolean isOneLetterOff(String one, String other) {
        String shorter = one.length() <= other.length() ? one : other;
        String longer = one.length() <= other.length() ? other : one;
        if (shorter.length() < LONG || longer.length() - shorter.length() > 1) {
            return false;
        }
        int head = 0;
        while (head < shorter.length() && shorter.charAt(head) == longer.charAt(head)) {
            head++;
        }
        int skip = longer.length() == shorter.length() ? 1 : 0;
        return shorter.substring(Math.min(shorter.length(), head + skip)).equals(longer.substring(head + 1));
    }

    /** Capitals that begin the longer name's words, articles and "of" left out or not. */
    static boolean isAcronym(String name, String longer) {
        String letters = name.replace(".", "");
        if (letters.length() < 2 || !letters.chars().allMatch(Character::isUpperCase)) {
            return false;
        }
        StringBuilder all = new StringBuilder();
        StringBuilder capitals = new StringBuilder();
        for (String word : APART.splitAsStream(longer).toList()) {
            if (!word.isEmpty()) {
                all.append(Character.toUpperCase(word.charAt(0)));
                capitals.append(Character.isUpperCase(word.charAt(0)) ? word.substring(0, 1) : "");
            }
        }
        return letters.contentEquals(all) || letters.contentEquals(capitals);
    }
}
