package org.consilience.eval.paraphrase;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts the source before what it says, and the time at the head of the sentence. */
final class ClauseOrder implements Rule {
    /** Words that stand small inside a sentence. */
    private static final Pattern SMALL = Pattern.compile(
            "^(?:The|A|An|At|More|No|About|Nearly|Over|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|"
                    + "Eleven|Twelve|Police|Officials|Rebels|Activists|Government|Regime|State|Dozens|Hundreds|Thousands|Several|Many|Air|Warplanes)\\b");

    private static final Pattern SOURCE_LAST = Pattern.compile(
            "^([A-Z][^\"“”,;:]+), ((?:the )?[A-Z][\\w'’]*(?: [A-Z][\\w'’]*){0,4}"
                    + "|the [a-z]+ (?:ministry|agency|group|report)|officials|police|activists|a spokes[a-z]+) said(\\.\\s*)$");
    private static final Pattern TIME_LAST =
            Pattern.compile("^([A-Z][^\"“”,;:]+) (on (?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|"
                    + "[A-Z][a-z]+\\.? \\d{1,2}|\\d{1,2} [A-Z][a-z]+))(\\.\\s*)$");
    private static final Pattern SUBORDINATE = Pattern.compile(
            "\\b(said|says?|told|announced|reported|confirmed|claimed|accused|added|according|who|which|that|"
                    + "when|where|after|before|while|as|because|if|since|until|although|though|saying|adding|and|but|than)\\b");

    @Override
    public String name() {
        return "clause order";
    }

    @Override
    public String apply(String text, Optional<LocalDate> published, int variant, Edits edits) {
        StringBuilder changed = new StringBuilder();
        for (String sentence : Sentences.of(text)) {
            String other = turned(sentence, text);
            if (!other.equals(sentence)) {
                edits.note(this, sentence.strip(), other.strip());
            }
            changed.append(other);
        }
        return changed.toString();
    }

    private static String turned(String sentence, String text) {
        Matcher source = SOURCE_LAST.matcher(sentence);
        if (source.find()) {
            String head = Edits.capital(source.group(2)) + " said ";
            return inside(source.group(1), text)
                    .map(clause -> head + clause + source.group(3))
                    .orElse(sentence);
        }
        Matcher time = TIME_LAST.matcher(sentence);
        if (time.find() && !SUBORDINATE.matcher(time.group(1)).find()) {
            String head = Edits.capital(time.group(2)) + ", ";
            return inside(time.group(1), text)
                    .map(clause -> head + clause + time.group(3))
                    .orElse(sentence);
        }
        return sentence;
    }

    /** The clause as it stands inside a sentence, where its first word tells whether it keeps its capital. */
    private static Optional<String> inside(String clause, String text) {
        if (SMALL.matcher(clause).find()) {
            return Optional.of(clause.substring(0, 1).toLowerCase(Locale.ROOT) + clause.substring(1));
        }
        String word = clause.split("\\W", 2)[0];
        boolean name = Pattern.compile("[a-z,] " + Pattern.quote(word) + "\\b")
                .matcher(text)
                .find();
        return name ? Optional.of(clause) : Optional.empty();
    }
}
