package org.recalling.source.pdf;

import java.util.List;

/** One page as its letters lie on it; {@code y} grows downwards. */
record PdfPage(int number, float height, float width, List<PdfRun> runs) {}
