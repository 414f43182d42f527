package org.consilience.app;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * The folder that {@code --out} names. Each file is written beside its place under another name and moved there when it is
 * whole, so that nobody ever sees half of one; what an interruption leaves is taken away when the process ends.
 */
final class OutputFolder {
    private final Path folder;

    private OutputFolder(Path folder) {
        this.folder = folder;
    }

    /** Makes the folder where it is missing and tries it out, before any work is done for it. */
    static OutputFolder at(Path folder) {
        try {
            Files.createDirectories(folder);
            Files.delete(Files.createFile(beside(folder, "try")));
            return new OutputFolder(folder);
        } catch (IOException refused) {
            throw new UncheckedIOException("cannot write to " + folder + ": " + refused, refused);
        }
    }

    /** Writes one file, or none where that fails. */
    void write(String name, Content content) {
        Path whole = folder.resolve(name);
        try {
            Path part = Files.createFile(beside(folder, name));
            part.toFile().deleteOnExit();
            try (PrintStream stream = new PrintStream(
                    new BufferedOutputStream(Files.newOutputStream(part)), false, StandardCharsets.UTF_8)) {
                content.write(stream);
                if (stream.checkError()) {
                    throw new IOException("the disk took only a part of it");
                }
            } catch (IOException failed) {
                Files.deleteIfExists(part);
                throw failed;
            }
            Files.move(part, whole, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot write " + whole + ": " + failed, failed);
        }
    }

    private static Path beside(Path folder, String name) {
        return folder.resolve("." + name + "." + ProcessHandle.current().pid() + ".part");
    }

    /** What a file is to hold. */
    @FunctionalInterface
    interface Content {
        void write(PrintStream to) throws IOException;
    }
}
