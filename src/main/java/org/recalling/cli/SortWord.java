package org.recalling.cli;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.recalling.search.SearchQuery.Sort;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The order of hits by the word that the API uses. */
final class SortWord implements ITypeConverter<Sort> {
    @Override
    public Sort convert(String word) {
        return Arrays.stream(Sort.values())
                .filter(sort -> sort.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("is one of "
                        + Arrays.stream(Sort.values()).map(Sort::word).collect(Collectors.joining(", "))
                        + ", not " + word));
    }
}
