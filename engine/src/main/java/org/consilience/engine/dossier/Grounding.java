package org.consilience.engine.dossier;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether every number and every name of a line stands in the sentences it rests on: by looking, not by trust. */
final class Grounding {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+|\\p{N}+(?:[.,]\\p{N}+)*");

    private Grounding() {}

    static boolean holds(String line, List<String> sentences) {
        Set<String> said = new HashSet<>();
        for (String sentence : sentences) {
            Matcher words = WORD.matcher(sentence);
            while (words.find()) {
                said.add(form(words.group()));
            }
        }
        Matcher words = WORD.matcher(line);
        while (words.find()) {
            String word = words.group();
            if (mustBeFound(word, words.start()) && !said.contains(form(word))) {
                return false;
            }
        }
        return true;
    }

    /** Numbers anywhere; capitalised words anywhere but at the very start, where any word has a capital. */
    private static boolean mustBeFound(String word, int start) {
        return Character.isDigit(word.charAt(0)) || (start > 0 && Character.isUpperCase(word.charAt(0)));
    }

    private static String form(String word) {
        return Character.isDigit(word.charAt(0)) ? word.replace(",", "") : word.toLowerCase(Locale.ROOT);
    }
}
