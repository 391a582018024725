package org.recalling.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.recalling.model.CitationEdges.Facts;
import org.recalling.model.DocumentSymbol;

/** The same answers worked out from the list of citations alone, in the plainest way. */
final class NaiveGraph {
    private final EdgesInMemory edges;
    final TreeSet<String> documents = new TreeSet<>();
    private final Map<String, Set<String>> cited = new TreeMap<>();
    private final Map<String, Set<String>> citing = new TreeMap<>();

    NaiveGraph(EdgesInMemory edges) {
        this(edges, citing -> true);
    }

    private NaiveGraph(EdgesInMemory edges, Predicate<String> inScope) {
        this.edges = edges;
        edges.citations().stream()
                .filter(citation -> inScope.test(citation.citing()))
                .forEach(citation -> {
                    documents.add(citation.citing());
                    documents.add(citation.cited());
                    cited.computeIfAbsent(citation.citing(), key -> new TreeSet<>())
                            .add(citation.cited());
                    citing.computeIfAbsent(citation.cited(), key -> new TreeSet<>())
                            .add(citation.citing());
                });
    }

    /** The graph of what these cite. */
    NaiveGraph only(Set<String> citing) {
        return new NaiveGraph(edges, citing::contains);
    }

    Set<String> citedOf(String document) {
        return cited.getOrDefault(document, Set.of());
    }

    Set<String> citingOf(String document) {
        return citing.getOrDefault(document, Set.of());
    }

    Map<String, Integer> verbs(String from, String to) {
        Map<String, Integer> counts = new TreeMap<>();
        edges.citations().stream()
                .filter(citation ->
                        citation.citing().equals(from) && citation.cited().equals(to))
                .forEach(citation -> counts.merge(edges.verbOf(citation.verb()), citation.count(), Integer::sum));
        return counts;
    }

    Map<String, Integer> verbsCiting(String symbol) {
        Map<String, Set<String>> byVerb = new TreeMap<>();
        Set<String> family = family(symbol);
        edges.citations().stream()
                .filter(citation -> family.contains(citation.cited()) && citation.verb() != 0)
                .forEach(citation -> byVerb.computeIfAbsent(edges.verbOf(citation.verb()), verb -> new TreeSet<>())
                        .add(citation.citing()));
        Map<String, Integer> counts = new TreeMap<>();
        byVerb.forEach((verb, all) -> counts.put(verb, all.size()));
        return counts;
    }

    Set<String> citedWithin(String symbol, int depth) {
        Set<String> reached = new TreeSet<>(family(symbol));
        for (int step = 0; step < depth; step++) {
            List.copyOf(reached).forEach(document -> reached.addAll(citedOf(document)));
        }
        reached.removeAll(family(symbol));
        return reached;
    }

    Set<String> family(String symbol) {
        return documents.stream()
                .filter(document -> DocumentSymbol.of(document).withParents().contains(DocumentSymbol.of(symbol)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    Set<String> neighbourhood(String symbol, int depth) {
        Set<String> members = new TreeSet<>(family(symbol));
        for (int step = 0; step < depth; step++) {
            for (String member : List.copyOf(members)) {
                members.addAll(citedOf(member));
                members.addAll(citingOf(member));
            }
        }
        return members;
    }

    /** The fewest steps from any of the family to any of the other; -1 where there is no way. */
    int distance(String from, String to, boolean eitherWay) {
        Set<String> reached = new HashSet<>(family(from));
        Set<String> goals = family(to);
        for (int distance = 0; distance <= documents.size(); distance++) {
            if (reached.stream().anyMatch(goals::contains)) {
                return distance;
            }
            for (String document : List.copyOf(reached)) {
                reached.addAll(citedOf(document));
                reached.addAll(eitherWay ? citingOf(document) : Set.of());
            }
        }
        return -1;
    }

    /** Every chain that visits no document twice and ends at the first goal it meets. */
    Set<List<String>> chains(String from, String to, int maxLength) {
        Set<List<String>> found = new HashSet<>();
        Set<String> goals = family(to);
        family(from).forEach(start -> extend(new ArrayList<>(List.of(start)), goals, maxLength, found));
        return found;
    }

    private void extend(List<String> chain, Set<String> goals, int left, Set<List<String>> found) {
        if (goals.contains(chain.getLast())) {
            found.add(List.copyOf(chain));
        } else if (left > 0) {
            for (String next : citedOf(chain.getLast())) {
                if (!chain.contains(next)) {
                    chain.add(next);
                    extend(chain, goals, left - 1, found);
                    chain.removeLast();
                }
            }
        }
    }

    double coupling(String one, String other) {
        return cosine(citedOf(one), citedOf(other), this::citingOf);
    }

    double coCitation(String one, String other) {
        return cosine(citingOf(one), citingOf(other), this::citedOf);
    }

    private static double cosine(Set<String> one, Set<String> other, Function<String, Set<String>> links) {
        double common = weight(one, other::contains, links);
        double both = Math.sqrt(weight(one, d -> true, links) * weight(other, d -> true, links));
        return common == 0 ? 0 : common / both;
    }

    private static double weight(Set<String> row, Predicate<String> chosen, Function<String, Set<String>> links) {
        return row.stream()
                .filter(chosen)
                .mapToDouble(document -> 1 / Math.log(1 + links.apply(document).size()))
                .sum();
    }

    Map<String, Integer> citedByCounts(Predicate<String> inScope) {
        Map<String, Integer> counts = new TreeMap<>();
        citing.forEach((document, all) -> {
            int count = (int) all.stream().filter(inScope).count();
            if (count > 0) {
                counts.put(document, count);
            }
        });
        return counts;
    }

    /** By rounds over maps. */
    Map<String, Double> pageRank(int rounds) {
        Map<String, Double> rank = new HashMap<>();
        documents.forEach(document -> rank.put(document, 1.0 / documents.size()));
        for (int round = 0; round < rounds; round++) {
            Map<String, Double> next = new HashMap<>();
            for (String from : documents) {
                Set<String> to = citedOf(from).isEmpty() ? documents : citedOf(from);
                to.forEach(
                        document -> next.merge(document, 0.85 * rank.getOrDefault(from, 0.0) / to.size(), Double::sum));
            }
            documents.forEach(
                    document -> rank.put(document, next.getOrDefault(document, 0.0) + 0.15 / documents.size()));
        }
        return rank;
    }

    /** Grows the set until nothing more fits. */
    Set<String> timeline(String first) {
        Facts start = edges.factsOf(first);
        Set<String> members = new TreeSet<>(Set.of(first));
        boolean grown = start != null;
        while (grown) {
            grown = false;
            for (String member : List.copyOf(members)) {
                for (String other : neighbourhoodOf(member)) {
                    grown |= sameMatter(first, member, other) && members.add(other);
                }
            }
        }
        return start == null ? Set.of() : members;
    }

    private Set<String> neighbourhoodOf(String document) {
        Set<String> all = new TreeSet<>(citedOf(document));
        all.addAll(citingOf(document));
        return all;
    }

    private boolean sameMatter(String first, String member, String other) {
        Facts facts = edges.factsOf(other);
        Facts start = Objects.requireNonNull(edges.factsOf(first));
        return facts != null
                && facts.organ().equals(start.organ())
                && likeness(other, member) >= 0.6
                && likeness(other, first) >= 0.5;
    }

    private double likeness(String one, String other) {
        Set<String> left = words(edges.factsOf(one));
        Set<String> right = words(edges.factsOf(other));
        Set<String> all = new TreeSet<>(left);
        all.addAll(right);
        left.retainAll(right);
        return (double) left.size() / all.size();
    }

    private static Set<String> words(@Nullable Facts facts) {
        return new TreeSet<>(List.of(Objects.requireNonNull(facts).title().split(" ")));
    }
}
