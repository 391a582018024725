package org.recalling.source.akn;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.NoSuchElementException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.recalling.source.ReadOutcome;
import org.recalling.source.SourceReader;
import org.recalling.source.SourceText;

/**
 * Akoma Ntoso as the United Nations publishes it. Nothing that the file names is ever fetched: a document type
 * declaration is refused, and schema locations are attributes like others.
 */
public final class AkomaNtosoReader implements SourceReader {
    private static final int DECLARATION = 200;
    private static final Pattern ENCODING =
            Pattern.compile("<\\?xml[^>]{0,100}encoding\\s{0,3}=\\s{0,3}[\"']([A-Za-z0-9._-]{1,40})");

    private final XMLInputFactory factory = strictFactory();

    private static XMLInputFactory strictFactory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        // Without entities these limits protect from nothing, but they count long documents' own text.
        factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", "0");
        factory.setProperty("jdk.xml.totalEntitySizeLimit", "0");
        return factory;
    }

    @Override
    public String format() {
        return "akn";
    }

    @Override
    public ReadOutcome read(String name, byte[] content) throws IOException {
        try {
            return new ReadOutcome.Read(text(name, streamOf(content)));
        } catch (XMLStreamException e) {
            throw new IOException("not well-formed XML" + place(e.getLocation()) + ": " + reason(e), e);
        } catch (NoSuchElementException e) {
            // The JDK's parser forgets to say so when the file ends inside a tag.
            throw new IOException("not well-formed XML: it ends too early", e);
        }
    }

    /**
     * Decodes UTF-8 here: the JDK's parser writes to standard error when it meets bytes that are none. Other encodings
     * are its own affair.
     */
    private XMLStreamReader streamOf(byte[] content) throws XMLStreamException, IOException {
        String start = new String(content, 0, Math.min(content.length, DECLARATION), StandardCharsets.ISO_8859_1);
        Matcher declared = ENCODING.matcher(start);
        boolean other = declared.find() && !"UTF-8".equalsIgnoreCase(declared.group(1));
        if (other || start.startsWith("\u00fe\u00ff") || start.startsWith("\u00ff\u00fe")) {
            return factory.createXMLStreamReader(new ByteArrayInputStream(content));
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return factory.createXMLStreamReader(
                    new StringReader(text.startsWith("\uFEFF") ? text.substring(1) : text));
        } catch (CharacterCodingException e) {
            throw new IOException("not well-formed XML: bytes that are not UTF-8", e);
        }
    }

    private SourceText text(String name, XMLStreamReader xml) throws XMLStreamException, IOException {
        AkomaNtosoFacts facts = new AkomaNtosoFacts();
        AkomaNtosoBlocks blocks = new AkomaNtosoBlocks();
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> start(xml, facts, blocks);
                case XMLStreamConstants.END_ELEMENT -> {
                    facts.end(xml.getLocalName());
                    blocks.end(xml.getLocalName());
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    characters(xml, facts, blocks);
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new IOException(
                            "document type declarations and entities are refused" + place(xml.getLocation()));
                default -> {}
            }
        }
        if (!facts.isAkomaNtoso()) {
            throw new IOException("XML, but not Akoma Ntoso: the first element is no akomaNtoso");
        }
        return new SourceText(name, format(), facts.language(), facts.facts(), blocks.all());
    }

    private static void start(XMLStreamReader xml, AkomaNtosoFacts facts, AkomaNtosoBlocks blocks) {
        String element = xml.getLocalName();
        AkomaNtosoFacts.Attributes attributes = attribute -> xml.getAttributeValue(null, attribute);
        facts.start(element, attributes);
        blocks.start(element, attributes);
    }

    private static void characters(XMLStreamReader xml, AkomaNtosoFacts facts, AkomaNtosoBlocks blocks) {
        if (facts.isInMeta()) {
            return;
        }
        String text = xml.getText();
        facts.characters(text);
        blocks.characters(text);
    }

    private static String place(Location location) {
        return location == null
                ? ""
                : " at line " + location.getLineNumber() + ", column " + location.getColumnNumber();
    }

    /** The parser's own words, without the place it repeats. */
    private static String reason(XMLStreamException e) {
        String message = String.valueOf(e.getMessage());
        int words = message.indexOf("Message: ");
        String reason = words < 0 ? message : message.substring(words + "Message: ".length());
        return reason.lines().findFirst().orElse("unreadable");
    }
}
