package org.consilience.ingest.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.consilience.ingest.masthead.Table;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PageTablesTest {
    static Stream<Table.Row> places() {
        return Table.read(PageMetadata.class, "page-metadata.tsv").stream();
    }

    static Stream<Table.Row> furniture() {
        return Table.read(Furniture.class, "furniture.tsv").stream();
    }

    @ParameterizedTest
    @MethodSource("places")
    void everyPlaceIsFoundInItsExample(Table.Row row) {
        assertThat(PageMetadata.at(Jsoup.parse(row.cell(3)), row)).contains(row.cell(4));
    }

    @ParameterizedTest
    @MethodSource("furniture")
    void everyPieceOfFurnitureGoesFromItsExample(Table.Row row) {
        Document page = Jsoup.parse("<p>A report long enough to be more than half of the page.</p>" + row.cell(2));

        Furniture.carryOut(page);

        assertThat(page.text()).contains("KEPT").doesNotContain("GONE");
    }
}
