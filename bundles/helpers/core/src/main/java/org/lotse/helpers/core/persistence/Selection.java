package org.lotse.helpers.core.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lotse.helpers.api.LanguageLevel;
import org.lotse.helpers.api.VolunteerQuery;
import org.lotse.helpers.api.VolunteerSort;
import org.lotse.helpers.api.VolunteerStatus;
import org.lotse.helpers.core.domain.Slots;
import org.lotse.helpers.core.domain.TelephoneSearch;
import org.lotse.helpers.core.domain.Volunteer;

/** Turns a query into JPQL: the conditions that narrow, the order, the place to begin. Used once. */
final class Selection {

    private final VolunteerQuery query;
    private final StringBuilder joins = new StringBuilder();
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    Selection(VolunteerQuery query) {
        this.query = query;
        status();
        text();
        language();
        skill();
        slot();
    }

    /** The redundant first bound lets the database begin at the right place of its index (docs/adr/0014). */
    void begin(Cursor cursor) {
        var sign = query.descending() ? "<" : ">";
        where("%1$s %2$s= :key and (%1$s %2$s :key or v.id %2$s :id)".formatted(column(), sign), "key", cursor.key());
        parameters.put("id", cursor.id());
    }

    TypedQuery<Volunteer> on(EntityManager manager) {
        var direction = query.descending() ? " desc" : " asc";
        var text = "select v from Volunteer v" + joins + " where " + String.join(" and ", conditions) + " order by "
                + column() + direction + ", v.id" + direction;
        var typed = manager.createQuery(text, Volunteer.class);
        parameters.forEach(typed::setParameter);
        return typed;
    }

    private void status() {
        if (query.status() == null) {
            where("v.status <> :status", "status", VolunteerStatus.LEFT);
        } else {
            where("v.status = :status", "status", query.status());
        }
    }

    private void text() {
        var words = TelephoneSearch.words(query.text());
        for (var word = 0; word < words.size(); word++) {
            var name = "word" + word;
            var literal = words.get(word).replaceAll("([!%_])", "!$1");
            where("v.profile.searchText like :" + name + " escape '!'", name, "%" + literal + "%");
        }
    }

    private void language() {
        if (query.language() != null) {
            joins.append(" join v.languages spoken");
            where("spoken.language = :language", "language", query.language().code());
            if (query.level() != null) {
                where("spoken.level in :levels", "levels", from(query.level()));
            }
        }
    }

    private void skill() {
        if (query.skill() != null) {
            joins.append(" join v.skills skill");
            where("skill = :skill", "skill", query.skill());
        }
    }

    private void slot() {
        if (query.slot() != null) {
            joins.append(" join v.slots slot");
            where("slot = :slot", "slot", Slots.write(query.slot()));
        }
    }

    private void where(String condition, String name, Object value) {
        conditions.add(condition);
        parameters.put(name, value);
    }

    private String column() {
        return column(query.sort());
    }

    private static String column(VolunteerSort sort) {
        return switch (sort) {
            case NAME -> "v.profile.sortName";
            case STATUS -> "v.status";
            case SINCE -> "v.sortSince";
        };
    }

    private static List<LanguageLevel> from(LanguageLevel least) {
        return Arrays.stream(LanguageLevel.values())
                .filter(level -> level.compareTo(least) >= 0)
                .toList();
    }
}
