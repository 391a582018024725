package org.recalling.search;

import java.util.List;
import java.util.Set;
import org.recalling.config.Analysis;

/** The analyzers of every language of {@code analysis.json}, for indexing and for queries. */
public final class LanguageAnalyzers {
    private final Analysis analysis;

    LanguageAnalyzers(Analysis analysis) {
        this.analysis = analysis;
    }

    /** The languages whose script a text may be in. */
    List<String> languagesOf(String text) {
        throw new UnsupportedOperationException("not yet: " + text);
    }

    Set<String> languages() {
        return analysis.languages().keySet();
    }
}
