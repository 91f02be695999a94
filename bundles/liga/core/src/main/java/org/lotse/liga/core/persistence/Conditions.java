package org.lotse.liga.core.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lotse.platform.persistence.unit.Cursor;

/** A query for one page in JPQL, put together condition by condition. Used once. */
final class Conditions {

    private final String from;
    private final String alias;
    private final String column;
    private final boolean descending;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    /**
     * @param from the entities with their aliases
     * @param alias of the one that is listed
     * @param column what is sorted by; the identity decides between equals
     */
    Conditions(String from, String alias, String column, boolean descending) {
        this.from = from;
        this.alias = alias;
        this.column = column;
        this.descending = descending;
    }

    /** A condition without a parameter. */
    Conditions where(String condition) {
        conditions.add(condition);
        return this;
    }

    /** @param name of the one parameter in the condition */
    Conditions where(String condition, String name, Object value) {
        conditions.add(condition);
        parameters.put(name, value);
        return this;
    }

    /** A condition with several parameters, by their names. */
    void where(String condition, Map<String, Object> values) {
        conditions.add(condition);
        parameters.putAll(values);
    }

    /**
     * Words for each of which one of some conditions holds.
     *
     * @param texts conditions on folded texts, with {@code %s} where the pattern stands
     */
    void words(List<String> texts, List<String> words) {
        for (var word = 0; word < words.size(); word++) {
            var name = "word" + word;
            var literal = words.get(word).replaceAll("([!%_])", "!$1");
            where(
                    texts.stream()
                            .map(text -> text.formatted(":" + name + " escape '!'"))
                            .collect(Collectors.joining(" or ", "(", ")")),
                    name,
                    "%" + literal + "%");
        }
    }

    /** The redundant first bound lets the database begin at the right place of its index (docs/adr/0014). */
    void begin(Cursor cursor) {
        var sign = descending ? "<" : ">";
        where(
                "%1$s %2$s= :key and (%1$s %2$s :key or %3$s.id %2$s :id)".formatted(column, sign, alias),
                "key",
                cursor.key());
        parameters.put("id", cursor.id());
    }

    /** The rows. */
    <T> TypedQuery<T> on(EntityManager manager, Class<T> type) {
        var direction = descending ? " desc" : " asc";
        return fill(manager.createQuery(
                "select " + alias + " from " + from + narrowing() + " order by " + column + direction + ", " + alias
                        + ".id" + direction,
                type));
    }

    /** A sum over all of them. */
    <T> TypedQuery<T> sum(EntityManager manager, String amount, Class<T> type) {
        return fill(manager.createQuery("select sum(" + amount + ") from " + from + narrowing(), type));
    }

    private String narrowing() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    private <T> TypedQuery<T> fill(TypedQuery<T> typed) {
        parameters.forEach(typed::setParameter);
        return typed;
    }
}
