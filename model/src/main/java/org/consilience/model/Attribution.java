package org.consilience.model;

import java.util.List;
import java.util.OptionalInt;

/**
 * Somebody is said to say, believe or intend something, as PolNeAR draws it.
 *
 * @param source who; empty where no words name them
 * @param cue the words that attribute
 * @param content what is said: quotation marks inside, the sentence-final period outside
 * @param within index of the attribution whose content this one stands in
 */
public record Attribution(List<Span> source, List<Span> cue, List<Span> content, OptionalInt within) {
    public Attribution {
        source = List.copyOf(source);
        cue = List.copyOf(cue);
        content = List.copyOf(content);
        Require.that(!content.isEmpty(), "attribution without content", cue);
    }
}
