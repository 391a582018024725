package org.recalling.parse;

import java.util.List;
import org.recalling.model.Paragraph;
import org.recalling.model.Warning;

/** The paragraphs of one resolution and what is doubtful. */
record Body(List<Paragraph> paragraphs, List<Warning> warnings) {}
