package org.recalling.source.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.recalling.source.Block;
import org.recalling.source.ReadOutcome;
import org.recalling.source.Reasons;
import org.recalling.source.SourceFacts;
import org.recalling.source.SourceReader;
import org.recalling.source.SourceText;

/** Reads Word's {@code .docx}: runs tell italics, references tell footnotes, lists tell their numbers. */
public final class DocxReader implements SourceReader {
    @Override
    public String format() {
        return "docx";
    }

    @Override
    public ReadOutcome read(String name, byte[] content) throws IOException {
        DocxExpansion.check(content);
        try (OPCPackage parts = OPCPackage.open(new ByteArrayInputStream(content));
                XWPFDocument document = new XWPFDocument(parts)) {
            List<Block> blocks = new DocxBlocks(document).all();
            if (blocks.isEmpty()) {
                throw new IOException("the document holds no text");
            }
            return new ReadOutcome.Read(new SourceText(name, format(), "", SourceFacts.NONE, blocks));
        } catch (IOException e) {
            throw Reasons.of(e).startsWith("Zip bomb")
                    ? new IOException("a part of the document unpacks to a hundred times its size or more", e)
                    : e;
        } catch (InvalidFormatException | RuntimeException e) {
            // POI answers damage with a dozen kinds of unchecked exceptions.
            throw new IOException("damaged: not a Word document: " + Reasons.of(e), e);
        } catch (NoClassDefFoundError e) {
            // Zip knows more ways to pack than Word uses; POI's unpacker looks for their libraries.
            throw new IOException("damaged: a part of the document is packed in a way that Word does not use", e);
        }
    }
}
