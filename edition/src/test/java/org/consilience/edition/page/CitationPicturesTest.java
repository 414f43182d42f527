package org.consilience.edition.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.consilience.edition.layout.Citation;
import org.consilience.edition.page.CitationPicture.Box;
import org.consilience.edition.page.CitationPicture.Line;
import org.junit.jupiter.api.Test;

class CitationPicturesTest {
    private static final List<Citation> CITATIONS = List.of(
            new Citation("Harbour Post", "The Associated Press", 0, 1),
            new Citation("Ellery Gazette", "spokeswoman of the coast guard Marta Lind", 0, 3),
            new Citation("The Associated Press", "Marta Lind", 1, 2));

    @Test
    void nobodyCitedIsNoPicture() {
        assertThat(CitationPictures.of(List.of())).isEmpty();
    }

    @Test
    void theSmallPictureFitsAPhone() {
        CitationPictures pictures = CitationPictures.of(CITATIONS).orElseThrow();
        assertThat(pictures.small().width()).isLessThanOrEqualTo(358);
        assertThat(pictures.large().width()).isGreaterThan(pictures.small().width());
        assertThat(pictures.small().boxes()).hasSameSizeAs(pictures.large().boxes());
    }

    @Test
    void boxesDoNotTouchAndHoldTheirLetters() {
        for (CitationPicture picture : List.of(
                CitationPictures.of(CITATIONS).orElseThrow().small(),
                CitationPictures.of(CITATIONS).orElseThrow().large())) {
            List<Box> boxes = picture.boxes();
            for (int i = 0; i < boxes.size(); i++) {
                Box box = boxes.get(i);
                assertThat(box.x() + box.width()).isLessThanOrEqualTo(picture.width());
                assertThat(box.y() + box.height()).isLessThanOrEqualTo(picture.height());
                for (Line line : box.shown()) {
                    assertThat(line.y()).isBetween(box.y() + 8, box.y() + box.height());
                    assertThat(line.letters().length() * 6).isLessThanOrEqualTo(box.width());
                }
                for (Box other : boxes.subList(i + 1, boxes.size())) {
                    boolean apart = box.x() != other.x() || Math.abs(box.y() - other.y()) >= box.height();
                    assertThat(apart).isTrue();
                }
            }
        }
    }

    @Test
    void aLongNameIsCutInTheBoxAndWholeInItsTitle() {
        Box longest = new ArrayList<>(
                        CitationPictures.of(CITATIONS).orElseThrow().small().boxes())
                .stream()
                        .filter(box -> box.name().startsWith("spokeswoman"))
                        .findFirst()
                        .orElseThrow();
        assertThat(longest.name()).isEqualTo("spokeswoman of the coast guard Marta Lind");
        assertThat(longest.shown()).hasSize(2);
        assertThat(longest.shown().get(1).letters()).endsWith("\u2026");
    }

    @Test
    void wordsTellTheSameMostCitedFirst() {
        assertThat(CitationPictures.of(CITATIONS).orElseThrow().inWords().shown())
                .containsExactly(
                        "Ellery Gazette cites spokeswoman of the coast guard Marta Lind (3)",
                        "The Associated Press cites Marta Lind (2)",
                        "Harbour Post cites The Associated Press (1)");
    }
}
