package org.recalling.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Opens a {@code .zip} in memory: nothing is written to disk, so an entry's name can lead nowhere. */
final class ArchiveReader implements SourceContainer {
    private final BiFunction<String, byte[], List<ReadOutcome>> reading;
    private final ReadingLimits limits;

    ArchiveReader(BiFunction<String, byte[], List<ReadOutcome>> reading, ReadingLimits limits) {
        this.reading = reading;
        this.limits = limits;
    }

    @Override
    public String format() {
        return "zip";
    }

    @Override
    public List<ReadOutcome> read(String name, byte[] content) throws IOException {
        if (depthOf(name) >= limits.depth()) {
            throw new IOException("archives are nested more than " + limits.depth() + " deep");
        }
        List<ReadOutcome> outcomes = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content), StandardCharsets.UTF_8)) {
            readEntries(name, zip, outcomes);
        } catch (IllegalArgumentException e) {
            throw new IOException("damaged archive: " + Reasons.of(e), e);
        }
        if (outcomes.isEmpty()) {
            throw new IOException("the archive holds no file, or is damaged");
        }
        return outcomes;
    }

    private void readEntries(String name, ZipInputStream zip, List<ReadOutcome> outcomes) throws IOException {
        Unpacking unpacking = new Unpacking(limits);
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            String inside = name + "!" + Reasons.oneLine(entry.getName());
            try {
                byte[] content = unpacking.bytesOf(zip);
                if (!entry.isDirectory() && !isFurniture(entry.getName())) {
                    outcomes.addAll(reading.apply(inside, content));
                }
            } catch (IOException e) {
                // The stream cannot go on after a broken entry, and what follows a bomb is not worth unpacking.
                outcomes.add(new ReadOutcome.Skipped(inside, Reasons.of(e) + "; the rest of the archive is not read"));
                return;
            }
        }
    }

    /** What operating systems add to archives. */
    private static boolean isFurniture(String entry) {
        return entry.startsWith("__MACOSX/") || entry.endsWith(".DS_Store") || entry.endsWith("Thumbs.db");
    }

    private static int depthOf(String name) {
        return name.split("!", -1).length - 1;
    }
}
