package org.recalling.parse;

import java.util.List;
import org.recalling.model.Paragraph;
import org.recalling.model.ParsedResolution;
import org.recalling.model.Warning;

/** The paragraphs of one resolution, the hyperlinks its source set in them, and what is doubtful. */
record Body(List<Paragraph> paragraphs, List<ParsedResolution.Link> links, List<Warning> warnings) {}
