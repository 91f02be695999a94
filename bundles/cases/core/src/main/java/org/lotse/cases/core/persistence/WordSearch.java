package org.lotse.cases.core.persistence;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Words that all have to stand somewhere in a text. Asked for by their place in it and not by a pattern: a pattern would need a sign that
 * escapes, and beside that EclipseLink writes the words into the statement instead of handing them over.
 *
 * @param words folded, as {@link org.lotse.platform.api.data.SearchText} does
 */
record WordSearch(List<String> words) {

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** The condition for a text with these words; {@link #parameters} belong to it. */
    String in(String text) {
        return IntStream.range(0, words.size())
                .mapToObj(place -> "locate(:word%d, %s) > 0".formatted(place, text))
                .collect(Collectors.joining(" and "));
    }

    /** The words, under the names that the condition calls them by. */
    Map<String, String> parameters() {
        return IntStream.range(0, words.size()).boxed().collect(Collectors.toMap(place -> "word" + place, words::get));
    }

    /** The cases that have the words, or so many of them. */
    List<UUID> cases(EntityManager manager, int most) {
        var query = manager.createQuery("select s.file.id from SearchedWords s where " + in("s.words"), UUID.class);
        parameters().forEach(query::setParameter);
        return query.setMaxResults(most).getResultList();
    }

    /** As many as make one of few different statements, each of which the database has to understand only once. */
    static List<UUID> padded(List<UUID> cases) {
        var size = 1;
        while (size < cases.size()) {
            size *= 2;
        }
        var padded = new ArrayList<>(cases);
        padded.addAll(Collections.nCopies(size - cases.size(), cases.getLast()));
        return padded;
    }
}
