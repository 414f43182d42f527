package org.consilience.reader.onepass;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The dictionary forms of words: irregular ones from a list, all others by the edit the model names. */
final class Lemmas {
    private final List<Edit> edits;
    private final Map<String, String> exceptions = new HashMap<>();

    /**
     * Edits as {@code letters to cut|letters to add|case}; exceptions as lines of form, part of speech and lemma, parted by
     * tabs.
     */
    Lemmas(List<String> edits, List<String> exceptions) {
        List<Edit> read = new ArrayList<>();
        edits.forEach(edit -> read.add(Edit.of(edit)));
        this.edits = List.copyOf(read);
        for (String line : exceptions) {
            String[] cells = line.split("\t", -1);
            if (cells.length != 3) {
                throw new IllegalArgumentException("a lemma needs form, part of speech and lemma: " + line);
            }
            this.exceptions.put(cells[0] + "\t" + cells[1], cells[2]);
        }
    }

    String of(String form, String upos, int edit) {
        String plain = form.replace('’', '\'').replace('‘', '\'').replace('´', '\'');
        String listed = exceptions.get(plain.toLowerCase(Locale.ROOT) + "\t" + upos);
        return listed != null ? listed : edits.get(edit).applied(plain);
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
