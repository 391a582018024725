package org.recalling.model;

import org.jspecify.annotations.Nullable;

/**
 * Something a reader of the result should know; the text itself is kept.
 *
 * @param code stable word such as {@code unknown-verb}
 * @param paragraph id of the paragraph concerned, null for the whole resolution
 * @param message one sentence
 */
public record Warning(String code, @Nullable String paragraph, String message) {}
