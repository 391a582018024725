package org.recalling.search.query;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;

/** With {@code JAZZER_FUZZ=1} in the environment this searches for queries that break the laws; else it tries the seeds. */
class QueryFuzzTest {
    @FuzzTest(maxDuration = "20m")
    void no_query_breaks_the_laws(FuzzedDataProvider data) {
        QueryLaws.check(data.consumeRemainingAsString());
    }
}
