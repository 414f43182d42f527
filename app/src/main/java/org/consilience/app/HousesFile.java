package org.consilience.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.consilience.almanac.press.Houses;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A user's table of titles and their publishers, added to the one that ships. */
final class HousesFile implements ITypeConverter<Houses> {
    @Override
    public Houses convert(String file) {
        try {
            return Houses.known().withLines(Files.readAllLines(Path.of(file)));
        } catch (IOException unreadable) {
            throw new TypeConversionException("cannot read '" + file + "': " + unreadable);
        } catch (IllegalArgumentException malformed) {
            throw new TypeConversionException("'" + file + "', " + malformed.getMessage());
        }
    }
}
