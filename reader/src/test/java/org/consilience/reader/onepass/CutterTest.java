package org.consilience.reader.onepass;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.consilience.model.Span;
import org.junit.jupiter.api.Test;

class CutterTest {
    private final Cutter cutter = new Cutter(Weights.in(Toy.folder()).vocabulary());

    @Test
    void cutsAsTheTrainingDoes() {
        for (JsonNode reading : Toy.readings()) {
            String text = reading.path("text").asText();
            List<List<Integer>> expected = new ArrayList<>();
            for (JsonNode piece : reading.path("pieces")) {
                Span span = Toy.span(text, piece.get(1), piece.get(2));
                expected.add(List.of(
                        piece.get(0).asInt(),
                        span.begin(),
                        span.end(),
                        piece.get(3).asInt(),
                        piece.get(4).asInt()));
            }
            assertThat(rows(cutter.cut(text))).as(text).isEqualTo(expected);
        }
    }

    @Test
    void everyUnitOpensWithItsFirstPiece() {
        Pieces pieces = cutter.cut("Unfortunately, the mayor's ferry");
        assertThat(pieces.span(0, 0).in("Unfortunately, the mayor's ferry")).isEqualTo("Unfortunately");
        assertThat(pieces.unitCount()).isEqualTo(7);
    }

    @Test
    void findsThePieceAtAnOffset() {
        Pieces pieces = cutter.cut("the mayor said");
        assertThat(pieces.from(0)).isZero();
        assertThat(pieces.from(4)).isEqualTo(1);
        assertThat(pieces.from(5)).isEqualTo(2);
        assertThat(pieces.from(14)).isEqualTo(3);
    }

    private static List<List<Integer>> rows(Pieces pieces) {
        List<List<Integer>> rows = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            Pieces.Piece piece = pieces.at(i);
            rows.add(List.of(piece.id(), piece.begin(), piece.end(), piece.shape(), piece.gap()));
        }
        return rows;
    }
}
