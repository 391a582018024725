package org.recalling.source;

/** One small whole file of each format. */
final class Samples {
    static final byte[] PDF = new MadePdf()
            .page()
            .bold(MadePdf.LEFT, 180, "90/1. A made title")
            .lead(MadePdf.INDENT, 200, "Recalling", " the orchard,")
            .lead(MadePdf.INDENT, 220, "Noting", " its fruit,")
            .bytes();
    static final byte[] DOCX = new MadeDocx()
            .lead("Recalling", " the orchard,")
            .noted("Noting its fruit,", "Resolution 90/1.", "")
            .bytes();
    static final String HTML = """
            <html lang="en"><head><title>made</title></head><body><h1>90/1. A made title</h1>
            <p><i>Recalling</i> the orchard,<a href="#n" id="r"><sup>1</sup></a></p>
            <ol><li><i>Requests</i> fruit;</li></ol><ol><li id="n">A note. <a href="#r">↩</a></li></ol></body></html>
            """;
    static final String AKOMA_NTOSO = """
            <akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><statement name="resolution">
            <preamble><container name="Recalling"><p><span class="italic">Recalling</span> the orchard,</p></container></preamble>
            <mainBody><paragraph><num>1.</num><content><p><span class="italic">Requests</span> fruit.</p></content></paragraph></mainBody>
            </statement></akomaNtoso>
            """;
    static final String MARKDOWN =
            "# 90/1. A made title\n\n*Recalling* the orchard,[^1]\n\n1. *Requests* fruit.\n\n[^1]: A note.\n";
    static final String TEXT = "Resolution 90/1\n\nA made title\n\nRecalling the orchard,\n\n1. Requests fruit.\n";
    static final String RECORD = """
            {"source":"made","format":"text","language":"en","symbol":"A/RES/90/1","minted":false,"label":"90/1","organ":"GA",\
            "session":"90","number":"1","title":"A made title","adopted":"2035-10-01","meeting":null,"vote":null,"subjects":[],\
            "agenda":[],"sponsors":[],"paragraphs":[],"citations":[],"dates":[],"warnings":[]}
            """;

    private Samples() {}
}
