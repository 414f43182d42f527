package org.consilience.ingest.parcel;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.zip.ZipException;
import org.consilience.model.Rejected;
import org.consilience.model.Rejected.Code;

/**
 * Reading cannot go on, and why: how a stream tells whoever reads it.
 *
 * <p>It never leaves the ingest: the sorter that opened the named source turns it into a value. Inside an archive's entry
 * it flies on until it reaches the archive that it names.
 */
public final class Refusal extends IOException {
    private static final long serialVersionUID = 1;

    private final transient Rejected rejected;

    public Refusal(String source, Code code, String why) {
        super(why);
        this.rejected = new Rejected(source, code, why);
    }

    /** What to tell. */
    public Rejected rejected() {
        return rejected;
    }

    /** What failed input or output means for the source that was being read. */
    public static Rejected told(String source, IOException failure) {
        if (failure instanceof Refusal refusal) {
            return refusal.rejected();
        } else if (failure instanceof NoSuchFileException || failure instanceof FileNotFoundException) {
            return new Rejected(source, Code.MISSING, "no such file or folder");
        } else if (failure instanceof AccessDeniedException) {
            return new Rejected(source, Code.NO_PERMISSION, "the system refuses to open it");
        } else if (isCut(failure)) {
            return new Rejected(source, Code.TRUNCATED, "ends too soon");
        } else if (failure instanceof ZipException) {
            return new Rejected(source, Code.BROKEN, "packed data is broken: " + reason(failure));
        }
        return new Rejected(source, Code.UNREADABLE, "could not be read: " + reason(failure));
    }

    /** What failed unpacking means for what is packed. */
    static Refusal broken(String source, Exception failure, String place) {
        String message = String.valueOf(failure.getMessage());
        boolean cut = isCut(failure);
        return new Refusal(
                source,
                cut ? Code.TRUNCATED : Code.BROKEN,
                "packed data " + (cut ? "ends too soon" : "is broken (" + message + ")") + ", " + place);
    }

    private static boolean isCut(Exception failure) {
        return failure instanceof EOFException
                || String.valueOf(failure.getMessage()).startsWith("Truncated");
    }

    private static String reason(IOException failure) {
        String message = failure.getMessage();
        return message == null || message.isBlank() ? failure.getClass().getSimpleName() : message;
    }
}
