package org.consilience.eval.pace;

import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Stanford CoreNLP as it comes, with the annotators that ours asks it for, over whole texts. */
final class BareToolkit {
    private final StanfordCoreNLP pipeline;

    BareToolkit() {
        RedwoodConfiguration.current().clear().apply();
        Properties properties = new Properties();
        properties.setProperty("annotators", "tokenize,pos,lemma,ner,depparse");
        properties.setProperty("ner.statisticalOnly", "true");
        properties.setProperty("ner.applyNumericClassifiers", "false");
        properties.setProperty("ner.applyFineGrained", "false");
        properties.setProperty("ner.useSUTime", "false");
        properties.setProperty("ner.buildEntityMentions", "false");
        properties.setProperty(
                "ner.model",
                "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz,"
                        + "edu/stanford/nlp/models/ner/english.conll.4class.distsim.crf.ser.gz");
        this.pipeline = new StanfordCoreNLP(properties);
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
