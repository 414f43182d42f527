package org.consilience.app;

import java.io.IOException;
import java.io.PrintStream;
import java.util.Locale;
import org.consilience.edition.export.CalendarEdition;
import org.consilience.edition.export.GeoJsonEdition;
import org.consilience.edition.export.TimelineJsEdition;
import org.consilience.edition.json.DossierJson;
import org.consilience.edition.layout.Length;
import org.consilience.edition.markdown.MarkdownEdition;
import org.consilience.edition.page.PageEdition;
import org.consilience.edition.terminal.TerminalEdition;
import org.consilience.model.Dossier;

/** A form in which a dossier can be put out. */
enum Format {
    TEXT,
    JSON,
    HTML,
    MARKDOWN,
    GEOJSON,
    TIMELINEJS,
    ICALENDAR;

    /** Writes the dossier; colours and width are those of whoever looks at standard output, the length is that of forms made for reading. */
    void write(Dossier dossier, Console.Screen screen, Length length, PrintStream to) throws IOException {
        switch (this) {
            case TEXT ->
                new TerminalEdition(screen.columns(), screen.showsOut() && screen.colour(), length).write(dossier, to);
            case JSON -> DossierJson.write(dossier, to);
            case HTML -> PageEdition.write(dossier, length, to);
            case MARKDOWN -> MarkdownEdition.write(dossier, length, to);
            case GEOJSON -> GeoJsonEdition.write(dossier, to);
            case TIMELINEJS -> TimelineJsEdition.write(dossier, to);
            case ICALENDAR -> CalendarEdition.write(dossier, to);
        }
    }

    /** As it is typed. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
