package org.consilience.edition.layout;

import java.util.List;
import org.consilience.model.Report;

/**
 * A report as it is called throughout a story.
 *
 * @param number place in the story, from 1
 * @param label outlet, or the last part of the source where no outlet is known; unique in the story
 * @param published as a reader says it, with how it is known where it is not stated; {@code undated} where nothing tells
 * @param copies one line a copy, empty where it is none
 */
public record ReportView(int number, String label, String published, List<String> copies, Report report) {
    public ReportView {
        copies = List.copyOf(copies);
    }

    /** Where a page puts it. */
    public String anchor() {
        return "r" + number;
    }
}
