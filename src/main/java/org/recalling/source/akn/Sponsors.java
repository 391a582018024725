package org.recalling.source.akn;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Takes a printed list of sponsoring States apart. */
final class Sponsors {
    /** A comma outside brackets. */
    private static final Pattern COMMA = Pattern.compile(", (?![^()]{0,200}\\))");

    /** The "and" before the last State, none of those inside a State's name. */
    private static final Pattern LAST_AND = Pattern.compile(
            " and (?!Barbuda|Herzegovina|Nevis|the Grenadines|Principe|Tobago|Northern Ireland)(?![^()]{0,200}\\))");

    private Sponsors() {}

    /** The States, in printed order. */
    static List<String> in(String printed) {
        List<String> states = new ArrayList<>();
        for (String part : COMMA.split(printed.strip(), -1)) {
            for (String state : LAST_AND.split(part, -1)) {
                if (!state.isBlank()) {
                    states.add(state.strip());
                }
            }
        }
        return List.copyOf(states);
    }
}
