package org.consilience.ingest.encoding;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Finds the encoding of a document's bytes and decodes them. */
public final class Decoder {
    private static final Charset WESTERN = Charset.forName("windows-1252");

    private Decoder() {}

    /** The text of these bytes; a mark at the start goes before what is declared, and valid UTF-8 before both. */
    public static Decoded decode(byte[] bytes, Optional<Charset> declared) {
        Optional<ByteOrderMark> mark = ByteOrderMark.of(bytes);
        if (mark.isPresent()) {
            Charset charset = mark.get().charset();
            ByteBuffer rest = ByteBuffer.wrap(
                    bytes, mark.get().length(), bytes.length - mark.get().length());
            return lenient(rest, charset);
        }
        Optional<String> unicode = strict(bytes, StandardCharsets.UTF_8);
        if (unicode.isPresent()) {
            return new Decoded(unicode.get(), StandardCharsets.UTF_8, 0);
        }
        return lenient(ByteBuffer.wrap(bytes), declared.orElse(WESTERN));
    }

    private static Optional<String> strict(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException notThis) {
            return Optional.empty();
        }
    }

    private static Decoded lenient(ByteBuffer bytes, Charset charset) {
        CharBuffer text = charset.decode(bytes);
        int replaced = (int) text.chars().filter(c -> c == 0xFFFD).count();
        return new Decoded(text.toString(), charset, replaced);
    }
}
