package org.recalling.indexer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.recalling.model.UserException;

/** Lists the files that a user's paths mean. */
final class SourceFiles {
    private SourceFiles() {}

    /**
     * Files as named, and all files below folders, each once, in a stable order. Below folders hidden files and READMEs
     * are left out: they speak of the collection and are no part of it.
     *
     * @throws UserException for a path that is not there
     */
    static List<Path> of(List<Path> paths) {
        List<Path> files = new ArrayList<>();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                addAllBelow(path, files);
            } else if (Files.exists(path)) {
                files.add(path);
            } else {
                throw new UserException("nothing to index at " + path + ": no such file or folder");
            }
        }
        return files.stream().distinct().toList();
    }

    private static void addAllBelow(Path folder, List<Path> files) {
        try (Stream<Path> tree = Files.walk(folder)) {
            tree.filter(file -> belongs(folder.relativize(file)))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .forEach(files::add);
        } catch (IOException e) {
            throw new UserException("cannot list " + folder + ": " + e.getMessage(), e);
        } catch (UncheckedIOException e) {
            throw new UserException("cannot list " + folder + ": " + e.getMessage(), e);
        }
    }

    private static boolean belongs(Path relative) {
        for (Path name : relative) {
            if (name.toString().startsWith(".")) {
                return false;
            }
        }
        return !relative.getFileName().toString().toUpperCase(Locale.ROOT).startsWith("README");
    }
}
