package org.consilience.reader.onepass;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.consilience.model.Attribution;
import org.consilience.model.Span;

/**
 * Reads attributions off a pass: finds the cues, then for each cue its source and its content among the units around it.
 *
 * <p>A cue to which no content belongs attributes nothing and is left out.
 */
final class AttributionDecoder {
    private static final int CUE = 1;
    private static final int ROLE_TAGS = 3;
    private static final int SOURCE = 0;

    private final Chain cues;
    private final Chain arguments;
    private final Arguments scorer;

    AttributionDecoder(Weights weights) {
        this.cues = weights.chain("role", CUE);
        this.arguments = weights.chain("argument", 0);
        this.scorer = new Arguments(weights);
    }

    /** The attributions in the order of their cues. */
    List<Attribution> attributions(Pass pass) {
        List<Attribution> found = new ArrayList<>();
        Optional<Nearby> before = Optional.empty();
        for (Chain.Run cue : cues(pass)) {
            List<Span> source = new ArrayList<>();
            List<Span> content = new ArrayList<>();
            Nearby nearby = new Nearby(pass, cue, before);
            before = Optional.of(nearby);
            for (Chain.Run run : Chain.runs(arguments.path(nearby.scores()))) {
                (run.kind() == SOURCE ? source : content).add(nearby.span(run));
            }
            if (!content.isEmpty()) {
                Span span = pass.pieces().span(cue.first(), cue.last());
                found.add(new Attribution(source, List.of(span), content, OptionalInt.empty()));
            }
        }
        return Nesting.nested(found);
    }

    private List<Chain.Run> cues(Pass pass) {
        List<float[]> scores = new ArrayList<>();
        for (int piece : pass.pieces().units()) {
            scores.add(pass.scores("roles").row(piece, CUE * ROLE_TAGS, (CUE + 1) * ROLE_TAGS));
        }
        return Chain.runs(cues.path(scores));
    }

    /** The units that stand in a cue's window, as that window scores them. */
    private final class Nearby {
        private final Pass pass;
        private final Chain.Run cue;
        private final int window;
        private final int firstUnit;
        private final int endUnit;
        private final float[][] columns;

        /** @param before of the cue before, whose window may be the same */
        Nearby(Pass pass, Chain.Run cue, Optional<Nearby> before) {
            this.pass = pass;
            this.cue = cue;
            Pieces pieces = pass.pieces();
            this.window = pass.windows().owner(pieces.opening(cue.first()));
            int first = 0;
            while (!pass.windows().holds(window, pieces.opening(first))) {
                first++;
            }
            int end = first;
            while (end < pieces.unitCount() && pass.windows().holds(window, pieces.opening(end))) {
                end++;
            }
            this.firstUnit = first;
            this.endUnit = end;
            this.columns = before.filter(one -> one.window == window)
                    .map(one -> one.columns)
                    .orElseGet(this::columns);
        }

        List<float[]> scores() {
            int[] buckets = IntStream.range(firstUnit, endUnit)
                    .map(unit -> Distances.bucket(distanceOf(unit)))
                    .toArray();
            return scorer.scores(columns, anchor(), buckets);
        }

        private float[][] columns() {
            int[] rows = IntStream.range(firstUnit, endUnit)
                    .map(unit -> pass.row(window, pass.pieces().opening(unit)))
                    .toArray();
            return Arguments.columns(pass.own(window, "argument_unit"), rows);
        }

        private float[] anchor() {
            Grid cues = pass.own(window, "argument_cue");
            float[] mean = new float[cues.width()];
            int count = cue.last() - cue.first() + 1;
            for (int unit = cue.first(); unit <= cue.last(); unit++) {
                int piece = Math.min(pass.pieces().opening(unit), pass.windows().end(window) - 1);
                float[] row = cues.row(pass.row(window, piece));
                for (int i = 0; i < mean.length; i++) {
                    mean[i] += row[i] / count;
                }
            }
            return mean;
        }

        private int distanceOf(int unit) {
            return unit < cue.first() ? unit - cue.first() : Math.max(0, unit - cue.last());
        }

        Span span(Chain.Run run) {
            Pieces pieces = pass.pieces();
            Span whole = pieces.span(firstUnit + run.first(), firstUnit + run.last());
            int lastInWindow = pieces.at(pass.windows().end(window) - 1).end();
            return new Span(whole.begin(), Math.min(whole.end(), lastInWindow));
        }
    }
}
