package org.recalling.server;

import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.ValidationDriver;
import com.thaiopensource.validate.rng.CompactSchemaReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The grammar of RFC 4287, held against feeds. */
final class AtomSchema {
    private final List<String> mistakes = new ArrayList<>();
    private final ValidationDriver driver;

    AtomSchema() {
        PropertyMapBuilder properties = new PropertyMapBuilder();
        properties.put(ValidateProperty.ERROR_HANDLER, new Collected());
        driver = new ValidationDriver(properties.toPropertyMap(), CompactSchemaReader.getInstance());
        try (var grammar = Objects.requireNonNull(AtomSchema.class.getResourceAsStream("/schemas/atom.rnc"))) {
            if (!driver.loadSchema(new InputSource(grammar))) {
                throw new IllegalStateException("the grammar is wrong: " + mistakes);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What in the feed is not as the grammar has it; empty where nothing. */
    List<String> mistakes(String feed) {
        mistakes.clear();
        try {
            driver.validate(new InputSource(new StringReader(feed)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SAXException e) {
            mistakes.add(String.valueOf(e.getMessage()));
        }
        return List.copyOf(mistakes);
    }

    private final class Collected implements ErrorHandler {
        @Override
        public void warning(SAXParseException warning) {}

        @Override
        public void error(SAXParseException mistake) {
            mistakes.add(String.valueOf(mistake.getMessage()));
        }

        @Override
        public void fatalError(SAXParseException mistake) {
            mistakes.add(String.valueOf(mistake.getMessage()));
        }
    }
}
