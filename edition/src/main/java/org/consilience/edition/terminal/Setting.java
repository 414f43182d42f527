package org.consilience.edition.terminal;

import java.util.ArrayList;
import java.util.List;
import org.consilience.edition.layout.Legible;

/** Breaks runs of inked text into lines: at blanks, and inside a word only where it is wider than a line. */
final class Setting {
    private final int width;
    private final List<List<Run>> lines = new ArrayList<>();
    private List<Run> line = new ArrayList<>();
    private int used;

    private Setting(int width) {
        this.width = width;
    }

    /** Lines of at most that many columns; each a list of runs whose texts join without more. */
    static List<List<Run>> of(List<Run> runs, int width) {
        Setting setting = new Setting(width);
        words(runs).forEach(setting::add);
        setting.lines.add(setting.line);
        return setting.lines;
    }

    private void add(List<Run> word) {
        int needs = columns(word);
        if (used > 0 && used + 1 + needs > width) {
            broken();
        }
        if (used > 0) {
            put(new Run(" ", last().ink() == word.get(0).ink() ? last().ink() : Ink.PLAIN));
        }
        for (Run run : word) {
            add(run);
        }
    }

    private void add(Run run) {
        String rest = run.text();
        while (used + Columns.of(rest) > width) {
            String head = Columns.head(rest, width - used);
            if (!head.isEmpty()) {
                put(new Run(head, run.ink()));
                rest = rest.substring(head.length());
            }
            broken();
        }
        put(new Run(rest, run.ink()));
    }

    /** Adds to the line, as one run with what stands before where the ink is the same. */
    private void put(Run run) {
        used += Columns.of(run.text());
        if (!line.isEmpty() && last().ink() == run.ink()) {
            line.set(line.size() - 1, new Run(last().text() + run.text(), run.ink()));
        } else {
            line.add(run);
        }
    }

    private Run last() {
        return line.get(line.size() - 1);
    }

    private void broken() {
        lines.add(line);
        line = new ArrayList<>();
        used = 0;
    }

    private static int columns(List<Run> word) {
        return word.stream().mapToInt(run -> Columns.of(run.text())).sum();
    }

    /** The runs cut at blanks; a word may change ink in its middle. */
    private static List<List<Run>> words(List<Run> runs) {
        List<List<Run>> words = new ArrayList<>();
        List<Run> word = new ArrayList<>();
        for (Run run : runs) {
            String[] pieces = Legible.run(run.text()).split(" ", -1);
            for (int i = 0; i < pieces.length; i++) {
                if (i > 0 && !word.isEmpty()) {
                    words.add(word);
                    word = new ArrayList<>();
                }
                if (!pieces[i].isEmpty()) {
                    word.add(new Run(pieces[i], run.ink()));
                }
            }
        }
        if (!word.isEmpty()) {
            words.add(word);
        }
        return words;
    }

    /** Text in one ink. */
    record Run(String text, Ink ink) {}
}
