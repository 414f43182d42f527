package org.consilience.ingest.masthead;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import org.consilience.model.Outlet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class MastheadTablesTest {
    static Stream<Table.Row> outlets() {
        return Table.read("outlets.tsv").stream();
    }

    static Stream<Table.Row> agencies() {
        return Table.read("agencies.tsv").stream();
    }

    static Stream<Table.Row> paths() {
        return Table.read("agency-paths.tsv").stream();
    }

    static Stream<Table.Row> noAuthors() {
        return Table.read("not-authors.tsv").stream();
    }

    @ParameterizedTest
    @MethodSource("outlets")
    void everyOutletIsNamedByItsExample(Table.Row row) {
        Optional<Outlet> outlet =
                OutletNames.SHARED.outlet(Optional.empty(), Optional.empty(), Optional.of(row.cell(2)));

        assertThat(outlet).contains(new Outlet(row.cell(1), Optional.of(row.cell(0))));
    }

    @ParameterizedTest
    @MethodSource("agencies")
    void everyAgencyIsCreditedByItsExample(Table.Row row) {
        String form = row.cell(2).replaceAll("^By |[()]", "");

        assertThat(Agencies.SHARED.fullName(form)).contains(row.cell(0));
    }

    @ParameterizedTest
    @MethodSource("paths")
    void everyAgencyPathIsSeenInItsExample(Table.Row row) {
        assertThat(Bylines.agencyOf(row.cell(2))).contains(row.cell(1));
    }

    @ParameterizedTest
    @MethodSource("noAuthors")
    void noExampleOfTheseIsAnAuthor(Table.Row row) {
        assertThat(Bylines.author(row.cell(1))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Ann Lee,Ann Lee",
        "Jo Online,Jo Online",
        "Ann Lee For Harbourpost.com,Ann Lee",
        "The Reverend O'Hara,The Reverend O'Hara"
    })
    void namesStayAuthors(String given, String name) {
        assertThat(Bylines.author(given)).contains(name);
    }

    @Test
    void anOutletIsFoundByDomainNameOrBoth() {
        assertThat(OutletNames.SHARED.outlet(Optional.of("europe.harbour.example"), Optional.empty(), Optional.empty()))
                .contains(new Outlet("europe.harbour.example", Optional.of("europe.harbour.example")));
        assertThat(OutletNames.SHARED.outlet(Optional.of("The Hill"), Optional.empty(), Optional.empty()))
                .contains(new Outlet("The Hill", Optional.of("thehill.com")));
        assertThat(OutletNames.SHARED.outlet(
                        Optional.of("Courier"), Optional.of("www.courier.example"), Optional.empty()))
                .contains(new Outlet("Courier", Optional.of("courier.example")));
        assertThat(OutletNames.SHARED.outlet(Optional.empty(), Optional.empty(), Optional.of("not an address")))
                .isEmpty();
    }
}
