package org.consilience.eval.casualties;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Disputes reported against judgements.
 *
 * <p>A dispute is right where it tells apart a pair judged a conflict, wrong where it only tells apart pairs judged compatible, and
 * unjudged where no judgement is about any two of its sides. A conflict of the list is found where a dispute tells it apart.
 */
final class CasualtyTally {
    private final List<String> right = new ArrayList<>();
    private final List<String> wrong = new ArrayList<>();
    private final List<String> unjudged = new ArrayList<>();
    private final List<String> missed = new ArrayList<>();
    private final List<String> apart = new ArrayList<>();
    private int conflicts;
    private int compatible;

    CasualtyTally(List<Judgement> list, List<Judgement> beyond, List<Dispute> disputes) {
        List<Judgement> all = new ArrayList<>(list);
        all.addAll(beyond);
        for (Dispute dispute : disputes) {
            List<Judgement> about = all.stream().filter(dispute::tellsApart).toList();
            List<String> kind =
                    about.isEmpty() ? unjudged : about.stream().anyMatch(Judgement::conflict) ? right : wrong;
            kind.add(dispute.shown());
        }
        for (Judgement judgement : list) {
            boolean toldApart = disputes.stream().anyMatch(dispute -> dispute.tellsApart(judgement));
            if (judgement.conflict()) {
                conflicts++;
                if (!toldApart) {
                    missed.add(judgement.toString());
                }
            } else {
                compatible++;
                if (toldApart) {
                    apart.add(judgement.toString());
                }
            }
        }
    }

    int right() {
        return right.size();
    }

    int wrong() {
        return wrong.size();
    }

    int unjudged() {
        return unjudged.size();
    }

    int found() {
        return conflicts - missed.size();
    }

    String figures() {
        int judged = right.size() + wrong.size();
        return String.format(
                Locale.ROOT,
                "casualty conflicts reported %d: right %d, wrong %d, unjudged %d; precision %.1f of judged, %.1f at least%n"
                        + "casualty conflicts of the list found %d of %d: recall %.1f%n"
                        + "compatible pairs of the list told apart %d of %d%n",
                judged + unjudged.size(),
                right.size(),
                wrong.size(),
                unjudged.size(),
                share(right.size(), judged),
                share(right.size(), judged + unjudged.size()),
                found(),
                conflicts,
                share(found(), conflicts),
                apart.size(),
                compatible);
    }

    private static double share(int part, int whole) {
        return 100.0 * part / Math.max(1, whole);
    }

    /** Every dispute and every conflict not found, a line each. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        wrong.forEach(line -> lines.add("wrong " + line));
        unjudged.forEach(line -> lines.add("unjudged " + line));
        apart.forEach(line -> lines.add("told apart " + line));
        missed.forEach(line -> lines.add("missed " + line));
        right.forEach(line -> lines.add("right " + line));
        return lines;
    }
}
