package org.consilience.eval.paraphrase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Changes the order of neighbouring sentences that do not lean on one another; at most two pairs of a text. */
final class SentenceOrder implements Rule {
    private static final Pattern FIRST_WORD = Pattern.compile("^[A-Za-z]+");
    private static final Pattern NOT_ALONE = Pattern.compile("[\"“”‘()\\n:]|\\.\\.\\.");
    private static final int MOST = 2;
    private static final int AFTER_LEAD = 2;
    private static final int SHORTEST = 30;

    private final Set<String> leaning =
            Lines.of("openings.tsv").stream().map(fields -> fields.get(0)).collect(Collectors.toUnmodifiableSet());

    @Override
    public String name() {
        return "sentence order";
    }

    @Override
    public String apply(String text, Optional<LocalDate> published, int variant, Edits edits) {
        List<String> sentences = new ArrayList<>(Sentences.of(text));
        int changed = 0;
        for (int i = AFTER_LEAD; i + 2 < sentences.size() && changed < MOST; i++) {
            if (standsAlone(sentences.get(i))
                    && standsAlone(sentences.get(i + 1))
                    && standsAlone(sentences.get(i + 2))) {
                String first = sentences.get(i);
                sentences.set(i, sentences.get(i + 1));
                sentences.set(i + 1, first);
                edits.note(this, first.strip(), sentences.get(i).strip());
                changed++;
                i += 2;
            }
        }
        return String.join("", sentences);
    }

    boolean standsAlone(String sentence) {
        var word = FIRST_WORD.matcher(sentence);
        return word.find()
                && !leaning.contains(word.group().toLowerCase(Locale.ROOT))
                && sentence.strip().length() >= SHORTEST
                && !NOT_ALONE.matcher(sentence).find();
    }
}
