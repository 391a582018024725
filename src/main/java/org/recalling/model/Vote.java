package org.recalling.model;

import org.jspecify.annotations.Nullable;

/** A recorded vote; a count that the source does not give is null. */
public record Vote(
        @Nullable Integer inFavour,
        @Nullable Integer against,
        @Nullable Integer abstaining) {}
