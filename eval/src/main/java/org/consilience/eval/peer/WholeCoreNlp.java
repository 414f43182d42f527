package org.consilience.eval.peer;

import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.util.Properties;

/**
 * Stanford CoreNLP as it comes, with tokenize, pos, lemma, ner and depparse: names by three finders and by rules, numbers and times with them.
 *
 * <p>{@link CoreNlp} leaves out what our reader does not do.
 */
public final class WholeCoreNlp {
    private final StanfordCoreNLP pipeline;

    /** Loads the models from the class path. */
    public WholeCoreNlp() {
        RedwoodConfiguration.current().clear().apply();
        Properties properties = new Properties();
        properties.setProperty("annotators", "tokenize,pos,lemma,ner,depparse");
        this.pipeline = new StanfordCoreNLP(properties);
    }

    /** Reads the text and keeps nothing. Safe for many threads at once. */
    public void read(String text) {
        pipeline.annotate(new Annotation(text));
    }
}
