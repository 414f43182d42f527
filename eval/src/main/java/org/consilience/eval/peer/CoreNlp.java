package org.consilience.eval.peer;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.consilience.model.Span;
import org.consilience.model.Syntax;

/**
 * Stanford CoreNLP: tagger, lemmas, two statistical name finders and the neural dependency parser.
 *
 * <p>Loading takes some seconds and about 1 GB; load it once. A sentence of more than {@value #LONGEST} words is cut, so
 * that time and memory stay in proportion to the text.
 */
public final class CoreNlp {
    private static final int LONGEST = 160;

    private final StanfordCoreNLP tokenizer;
    private final StanfordCoreNLP analyser;

    /** Loads the models from the class path. */
    public CoreNlp() {
        RedwoodConfiguration.current().clear().apply();
        Properties tokenizing = new Properties();
        tokenizing.setProperty("annotators", "tokenize");
        tokenizing.setProperty("tokenize.options", "untokenizable=noneDelete");
        tokenizing.setProperty("ssplit.newlineIsSentenceBreak", "never");
        this.tokenizer = new StanfordCoreNLP(tokenizing);
        this.analyser = new StanfordCoreNLP(settings("pos,lemma,ner,depparse"), false);
    }

    /** Settings of a pipeline of these annotators, names found by the statistical finders alone. */
    public static Properties settings(String annotators) {
        Properties properties = new Properties();
        properties.setProperty("annotators", annotators);
        properties.setProperty("ner.statisticalOnly", "true");
        properties.setProperty("ner.applyNumericClassifiers", "false");
        properties.setProperty("ner.applyFineGrained", "false");
        properties.setProperty("ner.useSUTime", "false");
        properties.setProperty("ner.buildEntityMentions", "false");
        properties.setProperty(
                "ner.model",
                "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz,"
                        + "edu/stanford/nlp/models/ner/english.conll.4class.distsim.crf.ser.gz");
        return properties;
    }

    /** The structure of a text; spans within it. Safe for many threads at once. */
    public Syntax parse(String text) {
        SyntaxDraft draft = new SyntaxDraft();
        for (Span block : Blocks.of(text)) {
            Annotation annotation = new Annotation(block.in(text));
            tokenizer.annotate(annotation);
            capSentences(annotation);
            if (!annotation.get(CoreAnnotations.SentencesAnnotation.class).isEmpty()) {
                analyser.annotate(annotation);
            }
            for (CoreMap sentence : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
                draft.add(sentence, block.begin());
            }
        }
        return draft.syntax();
    }

    private static void capSentences(Annotation annotation) {
        List<CoreMap> capped = new ArrayList<>();
        for (CoreMap sentence : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
            List<CoreLabel> tokens = sentence.get(CoreAnnotations.TokensAnnotation.class);
            for (int from = 0; from < tokens.size(); from += LONGEST) {
                int to = Math.min(from + LONGEST, tokens.size());
                capped.add(to - from == tokens.size() ? sentence : part(tokens.subList(from, to), capped.size()));
            }
        }
        annotation.set(CoreAnnotations.SentencesAnnotation.class, capped);
    }

    private static CoreMap part(List<CoreLabel> tokens, int index) {
        CoreMap part = new ArrayCoreMap();
        for (int i = 0; i < tokens.size(); i++) {
            tokens.get(i).setIndex(i + 1);
            tokens.get(i).setSentIndex(index);
        }
        part.set(CoreAnnotations.TokensAnnotation.class, new ArrayList<>(tokens));
        part.set(CoreAnnotations.SentenceIndexAnnotation.class, index);
        return part;
    }
}
