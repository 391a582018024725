package org.recalling.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * One command as its user runs it: real arguments in, exit code and whole output out.
 *
 * @param code what the process would end with
 * @param out standard output
 * @param err standard error
 */
public record Run(int code, String out, String err) {

    public static Run of(Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] words = Stream.of(arguments).map(String::valueOf).toArray(String[]::new);
        int code = Main.run(new PrintWriter(out), new PrintWriter(err), words);
        return new Run(code, out.toString(), err.toString());
    }

    /** The same with an index folder. */
    public static Run on(Path index, Object... arguments) {
        return of(
                Stream.concat(Stream.of(arguments), Stream.of("--index", index)).toArray());
    }
}
