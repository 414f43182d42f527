package org.consilience.engine.reading;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.consilience.model.Origin;

/** What kind of source a common noun names. */
final class SourceNouns {
    private static final WordList NOUNS = WordList.of("sources.tsv");
    private static final Pattern ANONYMOUS = Pattern.compile(
            "\\b(anonymous(ly)?|anonymity|unnamed|unidentified|undisclosed|not to be (named|identified)|"
                    + "(declined|refused|asked) to be (named|identified))\\b");
    private static final Pattern PERSONAL = Pattern.compile(
            "(er|or|ist|ian|ant|ent|man|woman|men|women|ee|people|victim|friend|family|parent|mother|father|crowd|crew|staff)$");
    private static final Set<String> FEMALE =
            Set.of("spokeswoman", "chairwoman", "queen", "woman", "mrs", "ms", "madame");
    private static final Set<String> MALE =
            Set.of("spokesman", "chairman", "king", "man", "mr", "prince", "pope", "sir");

    private SourceNouns() {}

    static boolean isRole(String lemma) {
        return NOUNS.has(lemma, "role");
    }

    static boolean isOrganization(String lemma) {
        return NOUNS.has(lemma, "organization");
    }

    /** Words that somebody gives out, such as "statement". */
    static boolean isVoice(String lemma) {
        return NOUNS.has(lemma, "voice");
    }

    /** Whether the noun is known to be a source, or is formed as nouns for persons are. */
    static boolean isSomebody(String lemma) {
        return isKnown(lemma) || PERSONAL.matcher(lemma).find();
    }

    static boolean isKnown(String lemma) {
        return NOUNS.has(lemma);
    }

    /**
     * @param named whether an organization or place is named in the phrase
     */
    static Origin.Kind kind(String lemma, String phrase, boolean named) {
        if (ANONYMOUS.matcher(phrase.toLowerCase(Locale.ROOT)).find() || NOUNS.has(lemma, "anonymous")) {
            return Origin.Kind.ANONYMOUS;
        }
        if (isOrganization(lemma) || (named && isRole(lemma))) {
            return Origin.Kind.ORGANIZATION;
        }
        return NOUNS.has(lemma, "document") || isVoice(lemma) ? Origin.Kind.DOCUMENT : Origin.Kind.GROUP;
    }

    /** 'f', 'm', or '?' where the word does not tell. */
    static char gender(String lemma) {
        if (FEMALE.contains(lemma)) {
            return 'f';
        }
        return MALE.contains(lemma) ? 'm' : '?';
    }
}
