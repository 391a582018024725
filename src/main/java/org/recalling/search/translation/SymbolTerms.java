package org.recalling.search.translation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.RegexpQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.automaton.RegExp;
import org.recalling.search.document.IndexFields;
import org.recalling.symbol.SymbolPattern;

/** Symbols to queries over fields of symbols. */
final class SymbolTerms {
    /** A resolution's number, where it may have parts. */
    private static final Pattern NUMBER =
            Pattern.compile("(.*/(?:RES|DEC)/(?:[^/]*+/)?\\d++(?:\\([^)]*+\\))?+)([A-Z])?+");

    private static final int LONGEST = 64;

    private SymbolTerms() {}

    /** Documents whose field holds the symbol, or one that begins so; the field holds parents of parts too. */
    static Query in(String field, SymbolPattern symbol) {
        Term term = new Term(field, symbol.text());
        return symbol.open() ? new PrefixQuery(term) : new TermQuery(term);
    }

    /** Resolutions that are the document, or a part of it: {@code 57/283} is in {@code 57/283 B}, {@code A} in {@code A and B}. */
    static Query self(SymbolPattern symbol) {
        Query exact = in(IndexFields.SYMBOL, symbol);
        Matcher number = NUMBER.matcher(symbol.text());
        if (symbol.open() || symbol.text().length() > LONGEST || !number.matches()) {
            return exact;
        }
        List<Query> any = new ArrayList<>(List.of(exact));
        String part = number.group(2);
        String parts = part == null ? "[A-Z](-[A-Z])?" : "[A-" + part + "]-[" + part + "-Z]";
        any.add(new RegexpQuery(new Term(IndexFields.SYMBOL, quoted(number.group(1)) + parts), RegExp.NONE));
        return Booleans.any(any);
    }

    /** Every character stands for itself. */
    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            quoted.append(Character.isLetterOrDigit(c) ? "" : "\\").append(c);
        }
        return quoted.toString();
    }
}
