package org.lotse.helpers.core.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lotse.helpers.api.circle.CircleId;
import org.lotse.helpers.api.request.HelpRequestQuery;
import org.lotse.helpers.api.request.HelpRequestSort;
import org.lotse.helpers.api.request.HelpRequestState;
import org.lotse.helpers.core.domain.request.HelpRequest;
import org.lotse.platform.api.data.SearchText;
import org.lotse.platform.persistence.unit.Cursor;

/** Turns a query for requests into JPQL: the conditions that narrow, the order, the place to begin. Used once. */
final class RequestSelection {

    private final HelpRequestQuery query;
    private final Conditions conditions;

    RequestSelection(HelpRequestQuery query) {
        this.query = query;
        conditions = new Conditions("HelpRequest", "r", column(query.sort()), query.descending());
        conditions.where("r.state in :states", "states", states());
        conditions.words("r.searchText", SearchText.words(query.text()));
        if (query.skill() != null) {
            conditions.where("r.skill = :skill", "skill", query.skill());
        }
        if (!query.circles().isEmpty()) {
            conditions.where(
                    "r.circleId in :circles",
                    "circles",
                    query.circles().stream().map(CircleId::value).toList());
        }
        if (query.language() != null) {
            conditions
                    .join("r.languages", "language")
                    .where("language = :language", "language", query.language().code());
        }
    }

    void beginBehind(@Nullable String cursor) {
        Cursor.read(cursor, order(query), text -> key(query.sort(), text)).ifPresent(conditions::begin);
    }

    static String cursor(HelpRequest last, HelpRequestQuery query) {
        var key = switch (query.sort()) {
            case RECEIVED -> last.receivedOn().toString();
            case FROM -> last.fromDay().toString();
            case STATE -> last.state().name();
        };
        return Cursor.write(order(query), last.id().value(), key);
    }

    TypedQuery<HelpRequest> on(EntityManager manager) {
        return conditions.on(manager, HelpRequest.class);
    }

    long count(EntityManager manager) {
        return conditions.count(manager);
    }

    private List<HelpRequestState> states() {
        return query.state() == null
                ? Arrays.stream(HelpRequestState.values())
                        .filter(state -> !state.isFinal())
                        .toList()
                : List.of(query.state());
    }

    private static String order(HelpRequestQuery query) {
        return query.sort() + (query.descending() ? "-" : "+");
    }

    private static Comparable<?> key(HelpRequestSort sort, String text) {
        return switch (sort) {
            case RECEIVED, FROM -> LocalDate.parse(text);
            case STATE -> HelpRequestState.valueOf(text);
        };
    }

    private static String column(HelpRequestSort sort) {
        return switch (sort) {
            case RECEIVED -> "r.receivedOn";
            case FROM -> "r.fromDay";
            case STATE -> "r.state";
        };
    }
}
