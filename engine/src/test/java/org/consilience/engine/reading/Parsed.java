package org.consilience.engine.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.consilience.model.Entity;
import org.consilience.model.Masthead;
import org.consilience.model.Report;
import org.consilience.model.ReportId;
import org.consilience.model.Sentence;
import org.consilience.model.Span;
import org.consilience.model.Syntax;
import org.consilience.model.Token;
import org.consilience.model.Vector;
import org.consilience.seam.Passage;
import org.consilience.seam.ReadingModel;

/**
 * A text with a syntax written by hand, and the model that knows only it.
 *
 * <p>One word is {@code letters/lemma/UPOS/head/relation}, heads counted from 1 within the sentence, 0 for the root; a
 * suffix {@code /PERSON} and so on marks a name. {@code _} before a word takes away the space before it. Sentences are
 * set apart by {@code ||}, paragraphs by {@code ##}.
 */
record Parsed(String text, Syntax syntax) implements ReadingModel {
    private static final Pattern SENTENCES = Pattern.compile("(?=\\|\\|)|(?=##)");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern SLASH = Pattern.compile("/");

    static Parsed of(String notation) {
        StringBuilder text = new StringBuilder();
        List<Token> tokens = new ArrayList<>();
        List<Sentence> sentences = new ArrayList<>();
        List<Entity> entities = new ArrayList<>();
        for (String sentence : SENTENCES.split(notation, 0)) {
            text.append(sentence.startsWith("##") ? "\n\n" : sentence.startsWith("||") ? " " : "");
            int first = tokens.size();
            int begin = text.length();
            for (String word :
                    SPACE.split(sentence.replaceFirst("^(\\|\\||##)", "").trim(), 0)) {
                add(word, first, begin, text, tokens, entities);
            }
            Span span =
                    tokens.get(first).span().hull(tokens.get(tokens.size() - 1).span());
            sentences.add(new Sentence(span, first, tokens.size()));
        }
        return new Parsed(text.toString(), new Syntax(sentences, tokens, entities));
    }

    private static void add(
            String word, int first, int begin, StringBuilder text, List<Token> tokens, List<Entity> entities) {
        String[] parts = SLASH.split(word, -1);
        String letters = parts[0].startsWith("_") ? parts[0].substring(1) : parts[0];
        if (text.length() > begin && !parts[0].startsWith("_")) {
            text.append(' ');
        }
        Span span = new Span(text.length(), text.length() + letters.length());
        text.append(letters);
        int head = Integer.parseInt(parts[3]);
        tokens.add(new Token(span, parts[2], parts[1], head == 0 ? -1 : first + head - 1, parts[4]));
        if (parts.length > 5) {
            Entity.Type type = Entity.Type.valueOf(parts[5].toUpperCase(Locale.ROOT));
            Entity last = entities.isEmpty() ? null : entities.get(entities.size() - 1);
            if (last != null && last.type() == type && last.span().end() + 1 == span.begin()) {
                entities.remove(last);
                entities.add(new Entity(last.span().hull(span), type));
            } else {
                entities.add(new Entity(span, type));
            }
        }
    }

    Grammar grammar() {
        return new Grammar(text, syntax);
    }

    Report report() {
        return new Report(new ReportId("r"), "test", Masthead.blank(), text, List.of());
    }

    @Override
    public String version() {
        return "by hand";
    }

    @Override
    public Passage read(Report report) {
        return new Passage(
                syntax, List.of(), List.of(), word -> 3, span -> Vector.of(new float[] {span.begin(), span.end()}));
    }
}
