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
    /** How the kind of a shortened title begins. */
    private static final String SHORT = "short ";

    private static final Set<String> OFFICES =
            Set.of("sheriff", "governor", "mayor", "superintendent", "spokesman", "spokeswoman", "spokesperson");
    private static final Set<String> RECORDINGS =
            Set.of("footage", "video", "videos", "photo", "photos", "image", "images", "photograph", "photographs");
    private static final Set<String> FEMALE =
            Set.of("spokeswoman", "chairwoman", "queen", "woman", "mrs", "ms", "madame");
    private static final Set<String> MALE =
            Set.of("spokesman", "chairman", "king", "man", "mr", "prince", "pope", "sir");

    private SourceNouns() {}

    static boolean isRole(String lemma) {
        return NOUNS.has(lemma, "role");
    }

    /** Things that show what they were there for. */
    static boolean isRecording(String noun) {
        return RECORDINGS.contains(noun);
    }

    /** Whether a role is an office that one holds in a place: "a sheriff" of whom a report tells is the sheriff it names. */
    static boolean isOffice(String lemma) {
        return OFFICES.contains(lemma);
    }

    /** The word that a title shortens, as "Gov." does; any other as it is. */
    static String inFull(String word) {
        return NOUNS.kind(word)
                .filter(k -> k.startsWith(SHORT))
                .map(k -> k.substring(SHORT.length()))
                .orElse(word);
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
        return isKnown(lemma) || (!NOUNS.has(lemma) && PERSONAL.matcher(lemma).find());
    }

    /** Whether the noun is one for a single person. */
    static boolean isPerson(String lemma) {
        return isRole(lemma)
                || NOUNS.has(lemma, "anonymous")
                || (isSomebody(lemma) && (!isKnown(lemma) || NOUNS.has(lemma, "group")));
    }

    static boolean isKnown(String lemma) {
        return NOUNS.has(lemma) && !NOUNS.has(lemma, "thing");
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
