package org.recalling.parse;

/** The text is readable but holds no resolution; the message is the one-line reason. */
public final class NoResolutionException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NoResolutionException(String reason) {
        super(reason);
    }
}
