package org.consilience.ingest.encoding;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Finds the encoding of a document's bytes and decodes them.
 *
 * <p>Asked in this order: a byte order mark; whether the bytes are valid UTF-8, which nothing else is by chance; what is
 * declared; whether they are UTF-8 with a few mistakes; Mozilla's detector; and last windows-1252.
 */
public final class Decoder {
    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final int MISTAKES_ALLOWED = 10;

    private Decoder() {}

    /** The text of these bytes; a mark at the start goes before what is declared, and valid UTF-8 before both. */
    public static Decoded decode(byte[] bytes, Optional<Charset> declared) {
        Optional<ByteOrderMark> mark = ByteOrderMark.of(bytes);
        if (mark.isPresent()) {
            int length = mark.get().length();
            return lenient(
                    ByteBuffer.wrap(bytes, length, bytes.length - length),
                    mark.get().charset());
        }
        Optional<String> unicode = strict(bytes);
        if (unicode.isPresent()) {
            return new Decoded(unicode.get(), StandardCharsets.UTF_8, 0);
        }
        Optional<Charset> foreign = declared.filter(charset -> !charset.equals(StandardCharsets.UTF_8));
        Charset charset = foreign.orElseGet(() -> nearlyUnicode(bytes) ? StandardCharsets.UTF_8 : detected(bytes));
        return lenient(ByteBuffer.wrap(bytes), charset);
    }

    private static Optional<String> strict(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException notThis) {
            return Optional.empty();
        }
    }

    /** Ten times more characters of several bytes than mistakes: UTF-8 that was cut or patched somewhere. */
    private static boolean nearlyUnicode(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        long mistakes = text.chars().filter(c -> c == 0xFFFD).count();
        long several = text.chars().filter(c -> c >= 0x80 && c != 0xFFFD).count();
        return several >= mistakes * MISTAKES_ALLOWED;
    }

    private static Charset detected(byte[] bytes) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes, 0, bytes.length);
        detector.dataEnd();
        return Charsets.named(Optional.ofNullable(detector.getDetectedCharset()))
                .filter(charset -> !charset.equals(StandardCharsets.UTF_8))
                .orElse(WESTERN);
    }

    private static Decoded lenient(ByteBuffer bytes, Charset charset) {
        CharBuffer text = charset.decode(bytes);
        int replaced = (int) text.chars().filter(c -> c == 0xFFFD).count();
        return new Decoded(text.toString(), charset, replaced);
    }
}
