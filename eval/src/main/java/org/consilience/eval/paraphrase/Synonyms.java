package org.consilience.eval.paraphrase;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Puts words that say the same in the place of others; the table holds pairs that do so in any news sentence. */
final class Synonyms implements Rule {
    private final List<Entry> entries = Lines.of("synonyms.tsv").stream()
            .map(fields -> new Entry(pattern(fields.get(0)), fields.get(1)))
            .toList();

    private record Entry(Pattern words, String synonym) {}

    /** The article goes with the word, so that "a huge" becomes "an enormous". */
    private static Pattern pattern(String words) {
        return Pattern.compile("\\b(?:((?i:an?)) )?(?i:" + words + ")(?![\\w'-])");
    }

    @Override
    public String name() {
        return "synonym";
    }

    @Override
    public String apply(String text, Optional<LocalDate> published, int variant, Edits edits) {
        String changed = text;
        for (Entry entry : entries) {
            String article = "aeiou".indexOf(entry.synonym.charAt(0)) < 0 ? "a " : "an ";
            changed = edits.replace(
                    this,
                    entry.words,
                    changed,
                    match -> match.group(1) == null ? entry.synonym : article + entry.synonym);
        }
        return changed;
    }
}
