package org.lotse.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.lotse.cases.api.CaseQuery;
import org.lotse.cases.api.Ending;
import org.lotse.cases.api.PeriodStage;

/** A query of the case list as somebody would write it who has nothing but JDBC. */
final class PlainSql {

    private static final String COLUMNS = "select ID, NUMBER, LIST_NAME, ENTERED_ON, OPENED_ON, CONTACTS, QUIET_SINCE,"
            + " RESPONSIBLE_ID, RESPONSIBLE_NAME, PERIOD_RULE, PERIOD_ENDS_ON, STATUS, DISPUTED, SORT_NAME from CASES_FILE";

    private final CaseQuery query;
    private final LocalDate today;
    private final List<String> conditions = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    PlainSql(CaseQuery query, LocalDate today) {
        this.query = query;
        this.today = today;
        narrow(query.standing() == null, "STANDING = ?", query.standing());
        narrow(query.text() == null, "SEARCH_TEXT like ?", "%" + query.text() + "%");
        narrow(query.entryYear() == null, "ENTRY_YEAR = ?", query.entryYear());
        narrow(query.responsible() == null, "RESPONSIBLE_ID = ?", query.responsible());
        narrow(!query.quiet(), "QUIET_SINCE < ?", today.minusDays(CaseQuery.QUIET_DAYS));
        if (query.ending() != null) {
            narrow(query.ending());
        }
    }

    /** Where a page begins. */
    record Place(Object value, String id) {

        /** As {@link CaseQuery}'s pages call it. */
        String cursor() {
            return Base64.getUrlEncoder().withoutPadding().encodeToString((id + value).getBytes(UTF_8));
        }
    }

    /** The query for a page. */
    String page() {
        return COLUMNS + where() + order();
    }

    List<Object> values() {
        return values;
    }

    /** The row behind so many, if there are as many. */
    Optional<Place> behind(Connection connection, int rows) {
        for (var offset = rows; offset > 0; offset /= 4) {
            var sql = "select " + column() + ", ID from CASES_FILE" + where() + order() + " offset " + offset
                    + " rows fetch next 1 rows only";
            try (var statement = connection.prepareStatement(sql)) {
                fill(statement, values);
                try (var found = statement.executeQuery()) {
                    if (found.next()) {
                        var value = found.getObject(1);
                        return Optional.of(
                                new Place(value instanceof Date day ? day.toLocalDate() : value, found.getString(2)));
                    }
                }
            } catch (SQLException e) {
                throw new IllegalStateException(sql, e);
            }
        }
        return Optional.empty();
    }

    /** The same query behind that row, in two halves: what ties with it, and what comes after. */
    List<PlainSql> behind(Place place) {
        var less = query.descending() ? " < ?" : " > ?";
        var ties = new PlainSql(query, today);
        ties.narrow(false, column() + " = ?", place.value());
        ties.narrow(false, "ID" + less, place.id());
        var later = new PlainSql(query, today);
        later.narrow(false, column() + less, place.value());
        return List.of(ties, later);
    }

    static void fill(PreparedStatement statement, List<?> values) throws SQLException {
        for (var place = 0; place < values.size(); place++) {
            var value = values.get(place);
            statement.setObject(
                    place + 1,
                    switch (value) {
                        case LocalDate day -> Date.valueOf(day);
                        case Integer number -> number;
                        default -> value.toString();
                    });
        }
    }

    private void narrow(Ending ending) {
        switch (ending) {
            case WITHIN_SIX_MONTHS -> within(PeriodStage.SIX_MONTHS);
            case WITHIN_THREE_MONTHS -> within(PeriodStage.THREE_MONTHS);
            case WITHIN_ONE_MONTH -> within(PeriodStage.ONE_MONTH);
            case OVER -> narrow(false, "PERIOD_ENDS_ON < ?", today);
            case EXTENSION_ASKED ->
                conditions.add("ID in (select FILE_ID from CASES_EXTENSION where DECIDED_AT is null)");
        }
    }

    private void within(PeriodStage stage) {
        narrow(false, "PERIOD_ENDS_ON >= ?", today);
        narrow(false, "PERIOD_ENDS_ON <= ?", stage.horizon(today));
    }

    private void narrow(boolean not, String condition, Object value) {
        if (!not) {
            conditions.add(condition);
            values.add(value);
        }
    }

    private String where() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    private String order() {
        var direction = query.descending() ? " desc" : "";
        return " order by " + column() + direction + ", ID" + direction;
    }

    private String column() {
        return switch (query.sort()) {
            case NUMBER -> "NUMBER";
            case NAME -> "SORT_NAME";
            case OPENED -> "OPENED_ON";
            case LAST_CONTACT -> "QUIET_SINCE";
            case PERIOD_END -> "PERIOD_ENDS_ON";
        };
    }
}
