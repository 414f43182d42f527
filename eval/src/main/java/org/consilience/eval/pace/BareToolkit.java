package org.consilience.eval.pace;

import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.consilience.eval.peer.CoreNlp;

/** Stanford CoreNLP as it comes, with the annotators that ours asks it for, over whole texts. */
final class BareToolkit {
    private final StanfordCoreNLP pipeline;

    BareToolkit() {
        RedwoodConfiguration.current().clear().apply();
        this.pipeline = new StanfordCoreNLP(CoreNlp.settings("tokenize,pos,lemma,ner,depparse"));
    }

    void read(List<String> texts, int threads) throws InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        texts.forEach(text -> pool.execute(() -> pipeline.annotate(new Annotation(text))));
        pool.shutdown();
        if (!pool.awaitTermination(1, TimeUnit.HOURS)) {
            throw new IllegalStateException("the toolkit has not come to an end in an hour");
        }
    }
}
