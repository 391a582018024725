package org.recalling.source;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Nested;
import org.recalling.source.akn.AkomaNtosoReader;
import org.recalling.source.docx.DocxReader;
import org.recalling.source.dump.JsonRecordReader;
import org.recalling.source.html.HtmlReader;
import org.recalling.source.markdown.MarkdownReader;
import org.recalling.source.pdf.PdfReader;
import org.recalling.source.text.TextReader;

/** Each reader keeps the contract. */
class SourceReadersContractTest {
    @Nested
    class Pdf implements SourceReaderContract {
        @Override
        public SourceReader reader() {
            return new PdfReader();
        }

        @Override
        public byte[] sample() {
            return Samples.PDF.clone();
        }
    }

    @Nested
    class Docx implements SourceReaderContract {
        @Override
        public SourceReader reader() {
            return new DocxReader();
        }

        @Override
        public byte[] sample() {
            return Samples.DOCX.clone();
        }
    }

    @Nested
    class Html implements SourceReaderContract {
        @Override
        public SourceReader reader() {
            return new HtmlReader();
        }

        @Override
        public byte[] sample() {
            return Samples.HTML.getBytes(StandardCharsets.UTF_8);
        }
    }

    @Nested
    class AkomaNtoso implements SourceReaderContract {
        @Override
        public SourceReader reader() {
            return new AkomaNtosoReader();
        }

        @Override
        public byte[] sample() {
            return Samples.AKOMA_NTOSO.getBytes(StandardCharsets.UTF_8);
        }
    }

    @Nested
    class Markdown implements SourceReaderContract {
        @Override
        public SourceReader reader() {
            return new MarkdownReader();
        }

        @Override
        public byte[] sample() {
            return Samples.MARKDOWN.getBytes(StandardCharsets.UTF_8);
        }
    }

    @Nested
    class PlainText implements SourceReaderContract {
        @Override
        public SourceReader reader() {
            return new TextReader();
        }

        @Override
        public byte[] sample() {
            return Samples.TEXT.getBytes(StandardCharsets.UTF_8);
        }
    }

    @Nested
    class Records implements SourceReaderContract {
        @Override
        public SourceReader reader() {
            return new JsonRecordReader();
        }

        @Override
        public byte[] sample() {
            return Samples.RECORD.getBytes(StandardCharsets.UTF_8);
        }
    }
}
