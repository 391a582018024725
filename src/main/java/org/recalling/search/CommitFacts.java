package org.recalling.search;

import java.util.Map;
import org.recalling.config.Configuration;

/** What a commit says of the rules it was built by. */
final class CommitFacts {
    private static final String VERSION = "version";
    private static final String CONFIGURATION = "configuration";

    private CommitFacts() {}

    static Map<String, String> of(Configuration configuration) {
        return Map.of(VERSION, Integer.toString(IndexFields.VERSION), CONFIGURATION, configuration.fingerprint());
    }

    static boolean matches(Map<String, String> facts, Configuration configuration) {
        return of(configuration).equals(facts);
    }
}
