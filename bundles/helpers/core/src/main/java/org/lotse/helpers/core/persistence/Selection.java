package org.lotse.helpers.core.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lotse.helpers.api.LanguageLevel;
import org.lotse.helpers.api.VolunteerQuery;
import org.lotse.helpers.api.VolunteerSort;
import org.lotse.helpers.api.VolunteerStatus;
import org.lotse.helpers.core.domain.Slots;
import org.lotse.helpers.core.domain.TelephoneSearch;
import org.lotse.helpers.core.domain.Volunteer;
import org.lotse.platform.persistence.unit.Cursor;

/** Turns a query for volunteers into JPQL: the conditions that narrow, the order, the place to begin. Used once. */
final class Selection {

    /** Who ought to be gone is told to nobody, erased yet or not. */
    private static final String NOT_TO_ERASE = "(v.erasure.eraseOn is null or v.erasure.eraseOn > :today"
            + " or v.erasure.erasedOn is not null or v.erasure.holdUntil >= :today)";

    private final VolunteerQuery query;
    private final Conditions conditions;

    /** @param today decides which certificates are due, and who of those who left is told of */
    Selection(VolunteerQuery query, LocalDate today) {
        this.query = query;
        conditions = new Conditions("Volunteer", "v", column(query.sort()), query.descending());
        status();
        if (query.status() == VolunteerStatus.LEFT) {
            conditions.where(NOT_TO_ERASE, "today", today);
        }
        conditions.words("v.profile.searchText", TelephoneSearch.words(query.text()));
        language();
        skill();
        slot();
        circle();
        if (query.certificateDue()) {
            conditions.where(DueCertificates.CONDITION, DueCertificates.on(today));
        }
    }

    void beginBehind(@Nullable String cursor) {
        Cursor.read(cursor, order(query), text -> key(query.sort(), text)).ifPresent(conditions::begin);
    }

    static String cursor(Volunteer last, VolunteerQuery query) {
        var key = switch (query.sort()) {
            case NAME -> last.sortName();
            case STATUS -> last.status().name();
            case SINCE -> last.sortSince().toString();
        };
        return Cursor.write(order(query), last.id().value(), key);
    }

    TypedQuery<Volunteer> on(EntityManager manager) {
        return conditions.on(manager, Volunteer.class);
    }

    private void status() {
        if (query.status() == null) {
            conditions.where("v.status <> :status", "status", VolunteerStatus.LEFT);
        } else {
            conditions.where("v.status = :status", "status", query.status());
        }
    }

    private void language() {
        if (query.language() != null) {
            conditions
                    .join("v.languages", "spoken")
                    .where(
                            "spoken.language = :language",
                            "language",
                            query.language().code());
            if (query.level() != null) {
                conditions.where("spoken.level in :levels", "levels", from(query.level()));
            }
        }
    }

    private void skill() {
        if (query.skill() != null) {
            conditions.join("v.skills", "skill").where("skill = :skill", "skill", query.skill());
        }
    }

    private void slot() {
        if (query.slot() != null) {
            conditions.join("v.slots", "slot").where("slot = :slot", "slot", Slots.write(query.slot()));
        }
    }

    private void circle() {
        if (query.circle() != null) {
            conditions
                    .join("v.circles", "circle")
                    .where("circle = :circle", "circle", query.circle().toString());
        }
    }

    private static String order(VolunteerQuery query) {
        return query.sort() + (query.descending() ? "-" : "+");
    }

    private static Comparable<?> key(VolunteerSort sort, String text) {
        return switch (sort) {
            case NAME -> text;
            case STATUS -> VolunteerStatus.valueOf(text);
            case SINCE -> LocalDate.parse(text);
        };
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
