package org.recalling.indexer;

import java.util.List;
import org.recalling.source.ReadOutcome;

/**
 * What an indexing run did.
 *
 * @param resolutions added or replaced
 * @param citations distinct pairs of citing resolution and cited document among them
 * @param unchanged files left as they were
 * @param duplicates resolutions left out because a better source gives them
 * @param removed files that are gone
 * @param skipped what could not be read, and why
 * @param rebuilt whether a change of configuration or version made it start anew
 */
public record IndexReport(
        int resolutions,
        long citations,
        int unchanged,
        int duplicates,
        int removed,
        List<ReadOutcome.Skipped> skipped,
        boolean rebuilt) {}
