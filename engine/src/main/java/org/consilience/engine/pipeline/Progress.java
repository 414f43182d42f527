package org.consilience.engine.pipeline;

/** Hears how far the work is; called from many threads, must return at once. */
@FunctionalInterface
public interface Progress {
    /** Hears nothing. */
    Progress SILENT = (step, done, total) -> {};

    /**
     * One more unit of a step is done.
     *
     * @param step what is being done, such as "reading"
     * @param done units finished, 0 to {@code total}
     * @param total units in all
     */
    void advanced(String step, int done, int total);
}
