package org.recalling.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The examples of a page of the manual, as it prints them. */
final class Examples {
    private static final Pattern CODE = Pattern.compile("`([^`]++)`");

    private final List<String> lines;

    private Examples(List<String> lines) {
        this.lines = lines;
    }

    static Examples of(String page) {
        try {
            return new Examples(Files.readAllLines(Path.of(page)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text() {
        return String.join("\n", lines);
    }

    /** What stands between fences of a language; without one for the empty text. */
    List<String> blocks(String language) {
        List<String> blocks = new ArrayList<>();
        StringBuilder block = null;
        for (String line : lines) {
            if (block == null && line.startsWith("```")) {
                block = new StringBuilder();
                blocks.add(line.substring(3).strip() + "\n");
            } else if (block != null && line.equals("```")) {
                blocks.set(blocks.size() - 1, blocks.getLast() + block);
                block = null;
            } else if (block != null) {
                block.append(line).append('\n');
            }
        }
        String first = language + "\n";
        return blocks.stream()
                .filter(each -> each.startsWith(first))
                .map(each -> each.substring(first.length()))
                .toList();
    }

    /** Commands of the blocks that name no language, each with the lines that go on from it; prompts are left out. */
    List<String> commands(String program) {
        Pattern command = Pattern.compile("(?:\\$ )?(?:\\./)?" + program + " .*");
        return blocks("").stream()
                .flatMap(block -> Stream.of(block.replaceAll("\\\\\n\\s*+", "").split("\n", -1)))
                .filter(line -> command.matcher(line).matches())
                .map(line -> line.replaceFirst("^\\$ ", ""))
                .toList();
    }

    /** Everything set as code in the column of a table that has this heading. */
    List<String> column(String heading) {
        List<String> found = new ArrayList<>();
        int column = -1;
        for (String line : lines) {
            List<String> cells = cells(line);
            if (cells.isEmpty()) {
                column = -1;
            } else if (cells.contains(heading)) {
                column = cells.indexOf(heading);
            } else if (column >= 0 && column < cells.size()) {
                Matcher code = CODE.matcher(cells.get(column));
                code.results().forEach(each -> found.add(each.group(1)));
            }
        }
        return found;
    }

    private static List<String> cells(String line) {
        return line.startsWith("|")
                ? Stream.of(line.substring(1).split("\\|")).map(String::strip).toList()
                : List.of();
    }

    /** The arguments of a command as a shell would cut them; what follows a {@code #} is a remark. */
    static List<String> words(String command) {
        Matcher word = Pattern.compile("'([^']*+)'|(#.*+)|([^\\s'#]\\S*+)").matcher(command);
        return word.results()
                .filter(each -> each.group(2) == null)
                .map(each -> each.group(1) == null ? each.group(3) : each.group(1))
                .toList();
    }
}
