package org.recalling.citation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recalling.model.CitationKind;

/** Follows "Ibid." from footnote to footnote: it means what the note before cites, where that is one document. */
final class NoteChain {
    private List<Found> before = List.of();

    /** The citations of the next footnote, with "Ibid." put in place. */
    List<Found> follow(List<Found> found) {
        List<Found> followed = new ArrayList<>();
        boolean onlyIbid = found.stream().noneMatch(one -> one.isResolved() && one.kind() != CitationKind.INSTRUMENT);
        for (Found one : found) {
            if (isIbid(one)) {
                followed.addAll(onlyIbid ? meant(one) : List.of());
            } else {
                followed.add(one);
            }
        }
        before = followed;
        return followed;
    }

    private static boolean isIbid(Found one) {
        return !one.isResolved() && one.rule().equals(Rule.IBID.word());
    }

    private List<Found> meant(Found ibid) {
        List<Found> sources = sources();
        List<String> targets = sources.stream().map(Found::target).distinct().toList();
        if (targets.size() == 1) {
            Found source = sources.getFirst();
            return List.of(at(ibid, source.target(), source.kind(), source.minted(), List.of()));
        }
        return List.of(at(ibid, null, null, false, targets));
    }

    /** What the note before cites: its documents, where it has none its instruments. */
    private List<Found> sources() {
        List<Found> resolved = before.stream().filter(Found::isResolved).toList();
        List<Found> documents = resolved.stream()
                .filter(one -> one.kind() != CitationKind.INSTRUMENT)
                .toList();
        return documents.isEmpty() ? resolved : documents;
    }

    private static Found at(
            Found ibid, @Nullable String target, @Nullable CitationKind kind, boolean minted, List<String> candidates) {
        return new Found(
                ibid.start(),
                ibid.end(),
                ibid.surface(),
                target,
                kind,
                minted,
                ibid.pinpoint(),
                null,
                Rule.IBID.word(),
                target == null ? 0 : 0.9,
                false,
                candidates);
    }
}
