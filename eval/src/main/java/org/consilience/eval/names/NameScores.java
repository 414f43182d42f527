package org.consilience.eval.names;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.consilience.eval.CachedParser;
import org.consilience.eval.LazyParser;
import org.consilience.reader.corenlp.CoreNlpParser;

/**
 * Prints how well the stand-in toolkit finds the sample's names.
 *
 * <p>{@code NameScores FOLDER CACHE [--misses]}: the folder of gold stories, and where syntaxes are kept.
 */
public final class NameScores {
    private NameScores() {}

    public static void main(String[] arguments) throws IOException {
        List<String> given = new ArrayList<>(Arrays.asList(arguments));
        boolean misses = given.remove("--misses");
        if (given.size() != 2) {
            throw new IllegalArgumentException("NameScores FOLDER CACHE [--misses]");
        }
        CachedParser parser =
                new CachedParser(new LazyParser(CoreNlpParser.VERSION, CoreNlpParser::new), Path.of(given.get(1)));
        NameTally tally = NameSample.standard().score(parser, Path.of(given.get(0)));
        System.out.print(tally.table());
        if (misses) {
            tally.misses().forEach(System.out::println);
        }
    }
}
