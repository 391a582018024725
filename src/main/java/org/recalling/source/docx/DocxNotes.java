package org.recalling.source.docx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFAbstractFootnoteEndnote;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jspecify.annotations.Nullable;
import org.recalling.source.Block;
import org.recalling.source.Block.Kind;
import org.recalling.source.Block.Region;
import org.recalling.source.StyledText;

/** Numbers footnotes and endnotes in the order in which the text refers to them, as Word prints them. */
final class DocxNotes {
    private final XWPFDocument document;
    private final Map<String, XWPFAbstractFootnoteEndnote> cited = new LinkedHashMap<>();
    private final Map<String, String> marks = new LinkedHashMap<>();

    DocxNotes(XWPFDocument document) {
        this.document = document;
    }

    /** The mark of a footnote, empty where the document has no such note. */
    String footnote(String id) {
        return mark("footnote " + id, whole(id) < 0 ? null : document.getFootnoteByID(whole(id)));
    }

    String endnote(String id) {
        return mark("endnote " + id, whole(id) < 0 ? null : document.getEndnoteByID(whole(id)));
    }

    private String mark(String key, @Nullable XWPFAbstractFootnoteEndnote note) {
        if (note == null) {
            return "";
        }
        cited.putIfAbsent(key, note);
        return marks.computeIfAbsent(key, k -> String.valueOf(marks.size() + 1));
    }

    List<Block> blocks(DocxRuns runs) {
        List<Block> blocks = new ArrayList<>();
        for (Map.Entry<String, XWPFAbstractFootnoteEndnote> note : List.copyOf(cited.entrySet())) {
            StyledText text = new StyledText();
            for (XWPFParagraph paragraph : note.getValue().getParagraphs()) {
                text.space();
                runs.append(paragraph, text);
            }
            blocks.add(text.block(Kind.FOOTNOTE, Region.UNKNOWN, marks.get(note.getKey()), 0));
        }
        return blocks;
    }

    private static int whole(String id) {
        boolean digits = !id.isEmpty() && id.length() < 9 && id.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Integer.parseInt(id) : -1;
    }
}
