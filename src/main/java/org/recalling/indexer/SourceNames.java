package org.recalling.indexer;

import java.nio.file.Path;
import java.util.List;
import org.recalling.model.Resolution;

/** Names sources for readers of the index, who need not know in which folders of the machine they lay. */
final class SourceNames {
    private final List<Path> roots;

    /** The files and folders that the user named. */
    SourceNames(List<Path> roots) {
        this.roots = roots.stream().map(SourceNames::absolute).toList();
    }

    /** The same resolution, its source the path from the named folder on, that folder included. */
    Resolution named(Resolution resolution, Path file) {
        String found = file.toString();
        return resolution.source().startsWith(found)
                ? resolution.withSource(name(file) + resolution.source().substring(found.length()))
                : resolution;
    }

    private String name(Path file) {
        Path absolute = absolute(file);
        return roots.stream()
                .filter(absolute::startsWith)
                .map(root -> root.getParent() == null ? root : root.getParent())
                .findFirst()
                .map(folder -> folder.relativize(absolute))
                .orElse(absolute.getFileName())
                .toString()
                .replace('\\', '/');
    }

    private static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }
}
