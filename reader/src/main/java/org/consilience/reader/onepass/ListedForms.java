package org.consilience.reader.onepass;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A list of forms and their lemmas, as the bytes of the file it stands in: lines of form, part of speech and lemma, parted by tabs; a
 * form without a lemma is one itself, among others.
 *
 * <p>Seventy thousand lines stand ready in a few milliseconds, where a text for each and maps of them take a tenth of a second,
 * of every start.
 */
final class ListedForms {
    private final byte[] bytes;

    /** Where lines begin, plus one, by the hash of form and part of speech; by that of lemma and part of speech. */
    private final int[] byForm;

    private final int[] byLemma;

    ListedForms(byte[] bytes) {
        this.bytes = bytes;
        int lines = 1;
        for (byte each : bytes) {
            lines += each == '\n' ? 1 : 0;
        }
        int slots = Integer.highestOneBit(lines) << 2;
        this.byForm = new int[slots];
        this.byLemma = new int[slots];
        for (int begin = 0; begin < bytes.length; begin = end(begin) + 1) {
            add(begin);
        }
    }

    private void add(int begin) {
        int end = end(begin);
        int upos = tab(begin, end) + 1;
        int lemma = upos == 0 ? 0 : tab(upos, end) + 1;
        if (lemma == 0 || tab(lemma, end) >= 0) {
            throw new IllegalArgumentException("a lemma needs form, part of speech and lemma: "
                    + new String(bytes, begin, end - begin, StandardCharsets.UTF_8));
        }
        byForm[slot(byForm, key(begin, lemma - 1), false)] = begin + 1;
        if (lemma < end) {
            byLemma[slot(byLemma, lemmaKey(begin), true)] = begin + 1;
        }
    }

    /** The lemma that the list has for a form; empty where the form is one itself, null where it is not listed. */
    @Nullable
    String lemma(String form, String upos) {
        int line = byForm[slot(byForm, bytes(form, upos), false)] - 1;
        if (line < 0) {
            return null;
        }
        int end = end(line);
        int lemma = tab(tab(line, end) + 1, end) + 1;
        return new String(bytes, lemma, end - lemma, StandardCharsets.UTF_8);
    }

    /** Whether the list has it for the lemma of some form. */
    boolean hasLemma(String lemma, String upos) {
        return byLemma[slot(byLemma, bytes(lemma, upos), true)] > 0;
    }

    private static byte[] bytes(String word, String upos) {
        return (word + "\t" + upos).getBytes(StandardCharsets.UTF_8);
    }

    /** The slot of a key: where its line is, or would be. */
    private int slot(int[] slots, byte[] key, boolean ofLemma) {
        int slot = spread(Arrays.hashCode(key)) & (slots.length - 1);
        while (slots[slot] != 0 && !isOf(slots[slot] - 1, key, ofLemma)) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }

    private static int spread(int hash) {
        return hash ^ (hash >>> 15);
    }

    private boolean isOf(int line, byte[] key, boolean ofLemma) {
        return ofLemma ? Arrays.equals(lemmaKey(line), key) : Arrays.equals(key(line, formEnd(line)), key);
    }

    private int formEnd(int line) {
        int end = end(line);
        return tab(tab(line, end) + 1, end);
    }

    /** Form and part of speech, as they stand. */
    private byte[] key(int begin, int end) {
        return Arrays.copyOfRange(bytes, begin, end);
    }

    /** Lemma and part of speech, in this order. */
    private byte[] lemmaKey(int line) {
        int end = end(line);
        int form = tab(line, end);
        int lemma = tab(form + 1, end) + 1;
        byte[] key = new byte[end - form - 1];
        System.arraycopy(bytes, lemma, key, 0, end - lemma);
        System.arraycopy(bytes, form, key, end - lemma, lemma - 1 - form);
        return key;
    }

    private int end(int begin) {
        int at = begin;
        while (at < bytes.length && bytes[at] != '\n') {
            at++;
        }
        return at;
    }

    private int tab(int begin, int end) {
        for (int at = begin; at < end; at++) {
            if (bytes[at] == '\t') {
                return at;
            }
        }
        return -1;
    }
}
