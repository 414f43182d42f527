package org.consilience.seam;

import java.util.List;
import org.consilience.model.Attribution;
import org.consilience.model.Event;
import org.consilience.model.Span;
import org.consilience.model.Syntax;
import org.consilience.model.Vector;

/**
 * A text as one pass of a model reads it.
 *
 * @param syntax sentences, words, their relations, and names
 * @param attributions who is said to have said what, in the order of the cues
 * @param events the words that name events, in order, and how each is held
 * @param factuality how what any word names is held, where it stands: finer than the events' kinds, for who has to weigh it
 * @param meanings what parts of the text mean, where they stand
 */
public record Passage(
        Syntax syntax, List<Attribution> attributions, List<Event> events, Factuality factuality, Meanings meanings) {
    public Passage {
        attributions = List.copyOf(attributions);
        events = List.copyOf(events);
    }

    /** Tells how events of one text are held, as the UW corpus has it. */
    @FunctionalInterface
    public interface Factuality {
        /** From -3, certainly did not happen, to 3, certainly did; 0 where it cannot be told or the span has no words. */
        double of(Span word);
    }

    /** Tells what parts of one text mean, as vectors of a space that all texts of the model share: the closer, the more alike. */
    @FunctionalInterface
    public interface Meanings {
        /** The meaning of a part; all zeros where it has no words. */
        Vector of(Span span);
    }
}
