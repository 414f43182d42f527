package org.consilience.edition.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.consilience.edition.layout.Length;
import org.consilience.testkit.Dossiers;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page in a real browser, from the file system; skipped, saying so, where no Chromium is installed. */
class PageInBrowserTest {
    private static final Path PAGE = Path.of("target", "ferry-fire.html").toAbsolutePath();
    private static final Optional<Path> BROWSER = Chromium.installed();

    @BeforeAll
    static void writePage() throws IOException {
        assumeTrue(BROWSER.isPresent(), "no Chromium on the path: install it with .ci/install-browser");
        try (OutputStream stream = Files.newOutputStream(PAGE)) {
            PageEdition.write(Dossiers.ferryFire(), Length.FITTED, stream);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 1440})
    void asksForNothingComplainsOfNothingAndFitsTheWidth(int width) throws Exception {
        try (Chromium browser = Chromium.start(BROWSER.orElseThrow(), width)) {
            browser.open(PAGE);
            assertThat(browser.requests())
                    .allMatch(url -> url.equals(PAGE.toUri().toString()) || url.equals("data:,"));
            assertThat(browser.complaints()).isEmpty();
            assertThat(browser.value("document.documentElement.scrollWidth").asInt())
                    .isLessThanOrEqualTo(width);
            shoot(browser, width, false);
            shoot(browser, width, true);
        }
    }

    @Test
    void leadsFromAQuoteToItsSentence() throws Exception {
        try (Chromium browser = Chromium.start(BROWSER.orElseThrow(), 1440)) {
            browser.open(PAGE);
            browser.value("document.querySelector('.differ blockquote footer a').click()");
            String visible = "(() => { const at = document.querySelector(location.hash).getBoundingClientRect();"
                    + " return at.top >= 0 && at.top < innerHeight && document.querySelector(location.hash)"
                    + ".closest('details').open; })()";
            for (int i = 0; i < 200 && !browser.value(visible).asBoolean(); i++) {
                Thread.sleep(50);
            }
            assertThat(browser.value(visible).asBoolean()).isTrue();
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @Test
    void findsWordsAndHidesTheRest() throws Exception {
        try (Chromium browser = Chromium.start(BROWSER.orElseThrow(), 1440)) {
            browser.open(PAGE);
            browser.value("(() => { const f = document.querySelector('[name=find]'); f.value = 'sprinklers';"
                    + " f.dispatchEvent(new Event('input')); })()");
            assertThat(browser.value("document.querySelectorAll('.differ .point:not(.gone)').length")
                            .asInt())
                    .isEqualTo(1);
        }
    }

    private static void shoot(Chromium browser, int width, boolean dark) throws IOException {
        String name = "ferry-fire-" + width + (dark ? "-dark" : "") + ".png";
        Files.write(PAGE.resolveSibling(name), browser.screenshot(dark));
    }
}
