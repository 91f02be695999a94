package org.lotse.helpers.core.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lotse.platform.persistence.unit.Cursor;

/** A query for one page in JPQL, put together condition by condition. Used once. */
final class Conditions {

    private final String entity;
    private final String alias;
    private final String column;
    private final boolean descending;
    private final StringBuilder joins = new StringBuilder();
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    /**
     * @param alias of the entity, in all conditions
     * @param column what is sorted by; the identity decides between equals
     */
    Conditions(String entity, String alias, String column, boolean descending) {
        this.entity = entity;
        this.alias = alias;
        this.column = column;
        this.descending = descending;
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

    /** Elements of a collection, for conditions on them. */
    Conditions join(String collection, String name) {
        joins.append(" join ").append(collection).append(' ').append(name);
        return this;
    }

    /** Words that all occur in a folded text. */
    void words(String text, List<String> words) {
        for (var word = 0; word < words.size(); word++) {
            var name = "word" + word;
            var literal = words.get(word).replaceAll("([!%_])", "!$1");
            where(text + " like :" + name + " escape '!'", name, "%" + literal + "%");
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

    /** What narrows, for a query that is put together elsewhere. */
    String narrowing() {
        return String.join(" and ", conditions);
    }

    /** Gives a query the values of all conditions. */
    <T> TypedQuery<T> fill(TypedQuery<T> typed) {
        parameters.forEach(typed::setParameter);
        return typed;
    }

    /** How many match. */
    long count(EntityManager manager) {
        var text = "select count(" + alias + ") from " + entity + " " + alias + joins + " where " + narrowing();
        return fill(manager.createQuery(text, Long.class)).getSingleResult();
    }

    <T> TypedQuery<T> on(EntityManager manager, Class<T> type) {
        var direction = descending ? " desc" : " asc";
        var text = "select " + alias + " from " + entity + " " + alias + joins + " where "
                + narrowing() + " order by " + column + direction + ", " + alias + ".id"
                + direction;
        return fill(manager.createQuery(text, type));
    }
}
