package org.consilience.eval.pace;

import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.util.List;
import org.consilience.eval.Crew;
import org.consilience.eval.peer.CoreNlp;

/** Stanford CoreNLP as it comes, with the annotators that ours asks it for, over whole texts. */
final class BareToolkit {
    private final StanfordCoreNLP pipeline;

    BareToolkit() {
        RedwoodConfiguration.current().clear().apply();
        this.pipeline = new StanfordCoreNLP(CoreNlp.settings("tokenize,pos,lemma,ner,depparse"));
    }

    void read(List<String> texts, int threads) throws InterruptedException {
        Crew.each(threads, texts, text -> pipeline.annotate(new Annotation(text)));
    }
}
