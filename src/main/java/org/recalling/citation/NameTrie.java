package org.recalling.citation;

import it.unimi.dsi.fastutil.chars.Char2ObjectOpenHashMap;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Names found by their longest match at a place, in time linear in that match. Capitals of a name must be capitals in
 * the text, so that "the charter of a bank" is not the Charter.
 */
final class NameTrie<T> {
    /** Spaces in a name that is so long that it is known by its words. */
    private static final int LONG = 4;
    /** Capitals that a text may leave out of a long name. */
    private static final int FORGIVEN = 2;

    private final Node<T> root = new Node<>();

    /** A name in the text and all that it may be. */
    record Match<T>(int end, List<T> meanings) {}

    void add(String name, T meaning) {
        String folded = FoldedText.fold(name);
        Node<T> node = root;
        for (int i = 0; i < folded.length(); i++) {
            node = node.child(Character.toLowerCase(folded.charAt(i)));
        }
        node.names.add(Named.of(folded, meaning));
    }

    /** The longest name that begins here and ends with a word. */
    @Nullable Match<T> longestAt(String text, int start) {
        Node<T> node = root;
        Match<T> longest = null;
        for (int i = start; i < text.length(); i++) {
            node = node.next.get(Character.toLowerCase(text.charAt(i)));
            if (node == null) {
                break;
            }
            if (!node.names.isEmpty() && Letters.endsWord(text, i + 1)) {
                List<T> meanings = node.meaningsOf(text, start);
                longest = meanings.isEmpty() ? longest : new Match<>(i + 1, meanings);
            }
        }
        return longest;
    }

    private record Named<T>(String name, T meaning, int forgiven) {
        static <T> Named<T> of(String name, T meaning) {
            boolean isLong = name.chars().filter(c -> c == ' ').count() >= LONG;
            return new Named<>(name, meaning, isLong ? FORGIVEN : 0);
        }

        boolean hasCapitalsOf(String text, int start) {
            int small = 0;
            for (int i = 0; i < name.length(); i++) {
                if (Character.isUpperCase(name.charAt(i)) && !Character.isUpperCase(text.charAt(start + i))) {
                    small += i == 0 ? name.length() : 1;
                }
            }
            return small <= forgiven;
        }
    }

    private static final class Node<T> {
        private final Char2ObjectOpenHashMap<Node<T>> next = new Char2ObjectOpenHashMap<>(4);
        private final List<Named<T>> names = new ArrayList<>(0);

        Node<T> child(char letter) {
            Node<T> child = next.get(letter);
            if (child == null) {
                child = new Node<>();
                next.put(letter, child);
            }
            return child;
        }

        List<T> meaningsOf(String text, int start) {
            return names.stream()
                    .filter(named -> named.hasCapitalsOf(text, start))
                    .map(Named::meaning)
                    .toList();
        }
    }
}
