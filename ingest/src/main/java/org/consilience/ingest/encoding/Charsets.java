package org.consilience.ingest.encoding;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Encodings as documents declare them. */
public final class Charsets {
    private static final int WINDOW = 4096;
    private static final Pattern META =
            Pattern.compile("<meta[^>]{0,200}?charset\\s*=\\s*[\"']?\\s*([\\w.:-]{2,40})", Pattern.CASE_INSENSITIVE);
    private static final Pattern XML =
            Pattern.compile("^\\s*<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']([\\w.:-]{2,40})[\"']");

    /** What browsers take these names for, because those who declare them mostly mean it. */
    private static final Map<String, String> MEANT = Map.of(
            "iso-8859-1", "windows-1252",
            "latin1", "windows-1252",
            "us-ascii", "windows-1252",
            "ascii", "windows-1252",
            "iso-8859-9", "windows-1254",
            "gb2312", "GBK",
            "shift_jis", "windows-31j");

    private Charsets() {}

    /** The encoding of this name, where Java knows it. */
    public static Optional<Charset> named(Optional<String> name) {
        return name.map(given -> given.strip().toLowerCase(Locale.ROOT)).flatMap(Charsets::lookUp);
    }

    private static Optional<Charset> lookUp(String name) {
        try {
            return Optional.of(Charset.forName(MEANT.getOrDefault(name, name)));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }

    /** What a page's meta tags or XML declaration say. */
    public static Optional<Charset> declaredInPage(byte[] bytes) {
        return named(found(META, bytes)).or(() -> declaredInXml(bytes));
    }

    /** What an XML declaration says. */
    public static Optional<Charset> declaredInXml(byte[] bytes) {
        return named(found(XML, bytes));
    }

    private static Optional<String> found(Pattern pattern, byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, WINDOW), StandardCharsets.ISO_8859_1);
        Matcher matcher = pattern.matcher(start);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
