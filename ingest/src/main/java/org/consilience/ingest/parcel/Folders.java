package org.consilience.ingest.parcel;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.consilience.model.Rejected.Code;

/**
 * Walks paths as the user gave them: files, and folders by name, all the way down.
 *
 * <p>Links are followed, but not back into a folder in which they stand. Hidden files are told, not read.
 */
public final class Folders {
    private static final Pattern ADDRESS = Pattern.compile("(?i)(?:https?|ftp)://");

    private final Sorter sorter;
    private final Supplier<Budget> budgets;
    private final int deepest;

    /**
     * @param budgets gives each file what may be unpacked of it
     * @param deepest how many folders may stand inside one another
     */
    public Folders(Sorter sorter, Supplier<Budget> budgets, int deepest) {
        this.sorter = sorter;
        this.budgets = budgets;
        this.deepest = deepest;
    }

    /** Reads what stands at the path. */
    public void walk(String path, Tray tray) {
        if (ADDRESS.matcher(path).lookingAt()) {
            tray.refuse(path, Code.MISSING, "an address; nothing is fetched, save the page and read the file");
            return;
        }
        try {
            visit(path, Path.of(path), new ArrayDeque<>(), tray);
        } catch (InvalidPathException invalid) {
            tray.refuse(path, Code.MISSING, "not a path: " + invalid.getReason());
        }
    }

    private void visit(String source, Path path, Deque<Path> above, Tray tray) {
        try {
            if (Files.isDirectory(path)) {
                folder(source, path, above, tray);
            } else if (!Files.exists(path)) {
                boolean dangling = Files.isSymbolicLink(path);
                tray.refuse(source, Code.MISSING, dangling ? "a link to nothing" : "no such file or folder");
            } else if (!above.isEmpty() && !Files.isRegularFile(path)) {
                tray.refuse(source, Code.NO_REPORT, "neither file nor folder");
            } else {
                file(source, path, tray);
            }
        } catch (IOException failure) {
            tray.refuse(Refusal.told(source, failure));
        }
    }

    private void file(String source, Path path, Tray tray) throws IOException {
        if (!Files.isReadable(path)) {
            throw new AccessDeniedException(source);
        }
        try (InputStream content = Files.newInputStream(path)) {
            sorter.sort(Parcel.given(source, content, budgets.get()), tray);
        }
    }

    private void folder(String source, Path path, Deque<Path> above, Tray tray) throws IOException {
        Path real = path.toRealPath();
        if (above.contains(real)) {
            tray.refuse(source, Code.NO_REPORT, "links back to a folder in which it stands");
            return;
        } else if (above.size() >= deepest) {
            tray.refuse(source, Code.TOO_LARGE, "stands more than " + deepest + " folders deep");
            return;
        }
        above.push(real);
        List<Path> entries;
        try (Stream<Path> listed = Files.list(path)) {
            entries = listed.sorted(Comparator.comparing(Folders::name)).toList();
        }
        if (entries.isEmpty()) {
            tray.refuse(source, Code.EMPTY, "a folder with nothing in it");
        }
        for (Path entry : entries) {
            String inside = source.endsWith("/") ? source + name(entry) : source + "/" + name(entry);
            if (name(entry).startsWith(".")) {
                tray.refuse(inside, Code.NO_REPORT, "hidden, therefore not read");
            } else {
                visit(inside, entry, above, tray);
            }
        }
        above.pop();
    }

    private static String name(Path entry) {
        Path name = entry.getFileName();
        return name == null ? entry.toString() : name.toString();
    }
}
