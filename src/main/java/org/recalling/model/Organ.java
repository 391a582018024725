package org.recalling.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The body that adopts a resolution, by the code that {@code index-config/organs.json} gives it.
 *
 * @param code {@code GA}, {@code SC}, {@code HRC}, {@code ECOSOC}, {@code CND} …
 */
public record Organ(@JsonValue String code) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Organ {
        if (code.isBlank()) {
            throw new IllegalArgumentException("an organ's code cannot be blank");
        }
    }

    @Override
    public String toString() {
        return code;
    }
}
