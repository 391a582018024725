package org.recalling.config;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Treaties and declarations cited by name: {@code instruments.json}. */
public record Instruments(List<Instrument> instruments) {
    public Instruments {
        instruments = List.copyOf(instruments);
    }

    /**
     * One instrument.
     *
     * @param key stable identifier, a citation's target: {@code single-convention-1961}
     * @param title full title
     * @param aliases other names in texts, in any language
     * @param symbol the resolution that adopted it, null where none did
     * @param treatySeries volume/number in the UN Treaty Series, null where it is not there
     */
    public record Instrument(
            String key,
            String title,
            List<String> aliases,
            @Nullable String symbol,
            @Nullable String treatySeries) {
        public Instrument {
            aliases = List.copyOf(aliases);
        }
    }
}
