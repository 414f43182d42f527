package org.consilience.eval.paraphrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a paraphrase changed, in the order in which it was changed. */
final class Edits {
    private final List<Edit> edits = new ArrayList<>();

    /** Words and what took their place. */
    record Edit(String rule, String before, String after) {}

    List<Edit> list() {
        return List.copyOf(edits);
    }

    void note(Rule rule, String before, String after) {
        edits.add(new Edit(rule.name(), before, after));
    }

    /** Changes every match to what the function gives, keeping a capital; a match for which it gives the match itself stays. */
    String replace(Rule rule, Pattern pattern, String text, Function<MatchResult, String> change) {
        Matcher matcher = pattern.matcher(text);
        StringBuilder changed = new StringBuilder();
        while (matcher.find()) {
            String before = matcher.group();
            String after = change.apply(matcher.toMatchResult());
            if (!after.equals(before)) {
                after = Character.isUpperCase(before.charAt(0)) ? capital(after) : after;
                note(rule, before, after);
            }
            matcher.appendReplacement(changed, Matcher.quoteReplacement(after));
        }
        return matcher.appendTail(changed).toString();
    }

    static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
