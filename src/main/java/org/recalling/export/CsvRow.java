package org.recalling.export;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Comma-separated values after RFC 4180, safe to open in a spreadsheet. */
final class CsvRow {
    private CsvRow() {}

    static void write(Appendable out, @Nullable Object... cells) throws IOException {
        for (int i = 0; i < cells.length; i++) {
            out.append(i == 0 ? "" : ",").append(cell(cells[i]));
        }
        out.append("\r\n");
    }

    private static String cell(@Nullable Object value) {
        String text = value == null ? "" : value.toString();
        String harmless = isFormula(text) ? "'" + text : text;
        return needsQuotes(harmless) ? '"' + harmless.replace("\"", "\"\"") + '"' : harmless;
    }

    /** A spreadsheet would work out a cell that begins so (OWASP, "CSV injection"). */
    private static boolean isFormula(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
    }

    private static boolean needsQuotes(String text) {
        return text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    }
}
