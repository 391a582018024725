package org.recalling.export;

import java.util.Map;

/** A colour for each of the organs that adopt most, told apart by eyes that do not see all of them (Okabe and Ito's). */
final class OrganColour {
    private static final String OTHER = "#5c6770";
    private static final Map<String, String> BY_START = Map.of(
            "A/RES/", "#0072b2",
            "A/DEC/", "#0072b2",
            "S/RES/", "#c74f00",
            "S/PRST/", "#c74f00",
            "E/RES/", "#008061",
            "A/HRC/", "#a64a82",
            "E/CN.7/RES/", "#946800");

    private OrganColour() {}

    static String of(String symbol) {
        return BY_START.entrySet().stream()
                .filter(entry -> symbol.startsWith(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(OTHER);
    }
}
