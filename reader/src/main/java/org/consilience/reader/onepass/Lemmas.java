package org.consilience.reader.onepass;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The dictionary forms of words: those of a list, all others by the edit the model names.
 *
 * <p>Where that makes no verb or noun of the list and taking off a regular ending does, as in "noting", the list is right.
 */
final class Lemmas {
    private static final String[][] ENDINGS = {
        {"ies", "y"}, {"es", ""}, {"s", ""}, {"ied", "y"}, {"ed", ""}, {"ed", "e"}, {"ing", ""}, {"ing", "e"}
    };

    private final List<Edit> edits;

    private final ListedForms listed;

    /** Edits as {@code letters to cut|letters to add|case}. */
    Lemmas(List<String> edits, ListedForms listed) {
        this.edits = edits.stream().map(Edit::of).toList();
        this.listed = listed;
    }

    String of(String form, String upos, int edit) {
        String plain = form.replace('’', '\'').replace('‘', '\'').replace('´', '\'');
        String lower = plain.toLowerCase(Locale.ROOT);
        String lemma = listed.lemma(lower, upos);
        if (lemma != null && !lemma.isEmpty()) {
            return lemma;
        }
        String made = edits.get(edit).applied(plain);
        boolean inflected = upos.equals("VERB") || upos.equals("NOUN");
        return !inflected || isLemma(made, upos) ? made : regular(lower, upos).orElse(made);
    }

    private boolean isLemma(String word, String upos) {
        return listed.hasLemma(word, upos) || "".equals(listed.lemma(word, upos));
    }

    private Optional<String> regular(String form, String upos) {
        for (String[] ending : ENDINGS) {
            if (form.endsWith(ending[0])) {
                String lemma = form.substring(0, form.length() - ending[0].length()) + ending[1];
                if (isLemma(lemma, upos)) {
                    return Optional.of(lemma);
                }
            }
        }
        return Optional.empty();
    }

    private record Edit(int cut, String add, String letters) {
        static Edit of(String edit) {
            String[] cells = edit.split("\\|", -1);
            if (cells.length != 3) {
                throw new IllegalArgumentException("an edit needs three parts: " + edit);
            }
            return new Edit(Integer.parseInt(cells[0]), cells[1], cells[2]);
        }

        String applied(String form) {
            String start = cased(form);
            int kept = Math.max(0, start.codePointCount(0, start.length()) - cut);
            String lemma = start.substring(0, start.offsetByCodePoints(0, kept)) + add;
            return lemma.isEmpty() ? start : lemma;
        }

        private String cased(String form) {
            return switch (letters) {
                case "lower" -> form.toLowerCase(Locale.ROOT);
                case "title" -> titled(form);
                default -> form;
            };
        }

        private static String titled(String form) {
            int first = form.offsetByCodePoints(0, form.isEmpty() ? 0 : 1);
            return form.substring(0, first).toUpperCase(Locale.ROOT)
                    + form.substring(first).toLowerCase(Locale.ROOT);
        }
    }
}
