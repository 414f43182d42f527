package org.consilience.eval;

import java.util.function.Supplier;
import org.consilience.model.Report;
import org.consilience.model.Syntax;
import org.consilience.seam.Parser;
import org.jspecify.annotations.Nullable;

/** A parser that is loaded when it is first asked, so that a run from the cache does not load it. */
public final class LazyParser implements Parser {
    private final Supplier<Parser> source;
    private final String version;
    private @Nullable Parser parser;

    public LazyParser(String version, Supplier<Parser> source) {
        this.version = version;
        this.source = source;
    }

    @Override
    public String version() {
        return version;
    }

    @Override
    public synchronized Syntax parse(Report report) {
        if (parser == null) {
            parser = source.get();
        }
        return parser.parse(report);
    }
}
