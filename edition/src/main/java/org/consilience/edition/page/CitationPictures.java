package org.consilience.edition.page;

import java.util.List;
import java.util.Optional;
import org.consilience.edition.layout.Citation;
import org.consilience.edition.layout.Listing;

/**
 * Who cites whom as the page shows it.
 *
 * @param large for screens with room for long names in a line
 * @param small for phones
 * @param inWords the same for those who do not see pictures, the most cited first; the first of many
 */
public record CitationPictures(CitationPicture large, CitationPicture small, Listing<String> inWords) {
    private static final int TOLD = 120;

    static Optional<CitationPictures> of(List<Citation> citations) {
        Optional<CitationPicture> small = CitationPicture.of(citations, PictureScale.Screen.SMALL);
        return CitationPicture.of(citations, PictureScale.Screen.LARGE)
                .flatMap(large -> small.map(other -> new CitationPictures(large, other, inWords(citations))));
    }

    private static Listing<String> inWords(List<Citation> citations) {
        return Listing.of(
                citations.stream()
                        .sorted((one, other) -> Integer.compare(other.claims(), one.claims()))
                        .map(CitationPicture::inWords)
                        .toList(),
                TOLD);
    }
}
