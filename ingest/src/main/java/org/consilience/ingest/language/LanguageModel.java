package org.consilience.ingest.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/** Apache OpenNLP's language model, loaded when it is first asked. */
final class LanguageModel {
    private static final String RESOURCE = "/langdetect-183.bin";
    private static final double SURE = 0.02;

    private LanguageModel() {}

    /** The likeliest language, by its code of three letters; empty where the model itself is in doubt. */
    static Optional<String> best(String text) {
        Language likeliest = new LanguageDetectorME(Loaded.MODEL).predictLanguage(text);
        return Optional.of(likeliest)
                .filter(language -> language.getConfidence() > SURE)
                .map(Language::getLang);
    }

    /** Holds the model, so that it is read only where it is needed. */
    private static final class Loaded {
        static final LanguageDetectorModel MODEL = load();

        private static LanguageDetectorModel load() {
            try (InputStream in = LanguageDetectorModel.class.getResourceAsStream(RESOURCE)) {
                if (in == null) {
                    throw new IllegalStateException("no language model " + RESOURCE + " on the class path");
                }
                return new LanguageDetectorModel(in);
            } catch (IOException failure) {
                throw new UncheckedIOException(RESOURCE, failure);
            }
        }
    }
}
