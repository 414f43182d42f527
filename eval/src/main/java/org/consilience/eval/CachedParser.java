package org.consilience.eval;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.consilience.model.Report;
import org.consilience.model.Syntax;
import org.consilience.seam.Parser;

/**
 * A parser that keeps what another found: each syntax as a JSON file, named after a hash of the text and the other's
 * version, so that a corpus is parsed once and measured often.
 */
public final class CachedParser implements Parser {
    private static final int NAME_LENGTH = 32;

    private final Parser parser;
    private final Path folder;
    private final ObjectMapper json = new ObjectMapper();

    /**
     * @param parser asked for what is not kept yet
     * @param folder made where it is missing; safe to delete at any time
     */
    public CachedParser(Parser parser, Path folder) {
        this.parser = parser;
        this.folder = folder;
    }

    @Override
    public String version() {
        return parser.version();
    }

    @Override
    public Syntax parse(Report report) {
        Path kept = folder.resolve(
                Digests.sha256(parser.version() + "\n" + report.text()).substring(0, NAME_LENGTH) + ".json");
        try {
            if (Files.exists(kept)) {
                return json.readValue(kept.toFile(), KeptSyntax.class).syntax();
            }
            Syntax syntax = parser.parse(report);
            Files.createDirectories(folder);
            Path beside = Files.createTempFile(folder, "syntax", ".part");
            json.writeValue(beside.toFile(), KeptSyntax.of(syntax));
            Files.move(beside, kept, StandardCopyOption.REPLACE_EXISTING);
            return syntax;
        } catch (IOException trouble) {
            throw new UncheckedIOException("cache of syntaxes: " + kept, trouble);
        }
    }
}
