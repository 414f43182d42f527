package org.consilience.eval.time;

import java.util.List;
import org.consilience.almanac.time.TimeAnchor;
import org.consilience.model.Span;

/**
 * A text whose time expressions a reader has marked.
 *
 * @param name of the file
 * @param text without mark-up
 * @param anchor when it was published
 * @param times in order of the text
 */
record TimedText(String name, String text, TimeAnchor anchor, List<Marked> times) {
    /** An expression as the corpus has it. */
    record Marked(Span span, String value) {}
}
