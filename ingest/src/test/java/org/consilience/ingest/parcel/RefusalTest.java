package org.consilience.ingest.parcel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.zip.ZipException;
import org.consilience.model.Rejected.Code;
import org.junit.jupiter.api.Test;

/** What the system's failures become; the only way to show a refused permission to a user who may read everything. */
class RefusalTest {
    @Test
    void namesTheTrouble() {
        assertThat(code(new AccessDeniedException("x"))).isEqualTo(Code.NO_PERMISSION);
        assertThat(code(new NoSuchFileException("x"))).isEqualTo(Code.MISSING);
        assertThat(code(new EOFException())).isEqualTo(Code.TRUNCATED);
        assertThat(code(new ZipException("invalid block"))).isEqualTo(Code.BROKEN);
        assertThat(code(new IOException("disk on fire"))).isEqualTo(Code.UNREADABLE);
    }

    @Test
    void keepsTheSourceThatARefusalNames() {
        Refusal refusal = new Refusal("outer.zip", Code.BROKEN, "packed data is broken");

        assertThat(Refusal.told("outer.zip!/inner", refusal).source()).isEqualTo("outer.zip");
    }

    private static Code code(IOException failure) {
        return Refusal.told("a.txt", failure).code();
    }
}
