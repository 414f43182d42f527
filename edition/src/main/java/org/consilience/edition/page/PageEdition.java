package org.consilience.edition.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.WriterOutput;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.consilience.edition.layout.Legible;
import org.consilience.edition.layout.Length;
import org.consilience.edition.layout.StoryView;
import org.consilience.model.Dossier;
import org.consilience.model.Dossier.StoryFile;

/** The dossier as one self-contained HTML file. */
public final class PageEdition {
    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(
            null, ContentType.Html, PageEdition.class.getClassLoader(), "org.consilience.edition.page.templates");

    private PageEdition() {}

    /** Writes UTF-8 and flushes; the stream stays open. */
    public static void write(Dossier dossier, Length length, OutputStream stream) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
        List<StoryFile> files = dossier.files();
        List<PageStory> stories = IntStream.range(0, files.size())
                .parallel()
                .mapToObj(number -> PageStory.of(StoryView.of(files.get(number), number + 1, length)))
                .toList();
        TEMPLATES.render(
                "dossier.jte",
                Map.of("stories", stories, "unread", unread(dossier), "furniture", Furniture.load()),
                new WriterOutput(writer));
        writer.flush();
    }

    private static List<Unread> unread(Dossier dossier) {
        return dossier.unread().stream()
                .map(rejected -> new Unread(Legible.of(rejected.source()), Legible.of(rejected.why())))
                .toList();
    }

    /** An input that could not be read, and why. */
    public record Unread(String source, String why) {}
}
