package org.consilience.ingest.parcel;

import org.consilience.model.Rejected.Code;

/** How much may still be unpacked from one input, with everything that is packed inside it. Counts down; not for several threads. */
public final class Budget {
    /** Below this, the ratio says nothing. */
    private static final long RATIO_FROM = 1 << 20;

    private final long total;
    private final int ratio;
    private long spent;

    /**
     * @param total bytes in all
     * @param ratio most bytes that one packed byte may become
     */
    public Budget(long total, int ratio) {
        this.total = total;
        this.ratio = ratio;
    }

    /**
     * Counts what came out of a packed stream.
     *
     * @param bytes that have just come out
     * @param in packed bytes read so far
     * @param out unpacked bytes so far
     */
    void spend(String source, long bytes, long in, long out) throws Refusal {
        spent += bytes;
        if (spent > total) {
            throw new Refusal(source, Code.TOO_LARGE, "unpacks to more than " + Sizes.shown(total));
        } else if (out > RATIO_FROM && out / Math.max(1, in) > ratio) {
            throw new Refusal(
                    source, Code.TOO_LARGE, "one packed byte becomes more than " + ratio + ", as in an archive bomb");
        }
    }
}
