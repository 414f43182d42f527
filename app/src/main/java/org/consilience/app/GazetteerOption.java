package org.consilience.app;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.consilience.almanac.place.Gazetteer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Which gazetteer tells where places are. */
final class GazetteerOption {
    @Option(
            names = "--gazetteer",
            paramLabel = "FILE",
            converter = Opening.class,
            description = "A gazetteer that 'consilience gazetteer import' made; the one that ships unless given.")
    private @Nullable Gazetteer gazetteer;

    /** The press, with places found in the gazetteer that was given. */
    Press of(Press press) {
        return gazetteer == null ? press : press.placing(gazetteer);
    }

    /** Opens the file before anything is read. */
    static final class Opening implements ITypeConverter<Gazetteer> {
        @Override
        public Gazetteer convert(String value) {
            try {
                return Gazetteer.open(Path.of(value));
            } catch (UncheckedIOException none) {
                throw new TypeConversionException(String.valueOf(none.getMessage()));
            }
        }
    }
}
