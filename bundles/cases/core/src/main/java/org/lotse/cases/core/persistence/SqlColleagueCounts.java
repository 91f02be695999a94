package org.lotse.cases.core.persistence;

import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.CaseNumber;
import org.lotse.cases.api.Responsible;
import org.lotse.cases.api.figures.ColleagueMeasure;
import org.lotse.cases.api.figures.CountedOfColleague;
import org.lotse.cases.core.domain.figures.ColleagueCounts;
import org.lotse.platform.api.access.UserId;
import org.lotse.platform.persistence.unit.Entities;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lets the tenant's database count the work of colleagues: the same words for the figure and for the cases behind it, so that both fit together. */
@Component
public final class SqlColleagueCounts implements ColleagueCounts {

    private static final String COLLEAGUES =
            "select f.RESPONSIBLE_ID, f.RESPONSIBLE_NAME, f.OPENED_ON from CASES_FILE f"
                    + " union select h.FROM_ID, h.FROM_NAME, h.HANDED_ON from CASES_HANDOVER h"
                    + " union select c.AUTHOR_ID, c.AUTHOR_NAME, c.HELD_ON from CASES_CONTACT c order by 3";

    /** Whoever gave the case away first after the day had it on that day; if nobody did, whoever has it now. A hand-over counts from its day on. */
    private static final String ANSWERED_ON =
            " ((f.RESPONSIBLE_ID = {who} and not exists (select 1 from CASES_HANDOVER h where h.FILE_ID = f.ID and h.HANDED_ON > {day}))"
                    + " or exists (select 1 from CASES_HANDOVER h where h.FILE_ID = f.ID and h.HANDED_ON > {day} and h.FROM_ID = {who}"
                    + " and not exists (select 1 from CASES_HANDOVER b where b.FILE_ID = f.ID and b.HANDED_ON > {day}"
                    + " and (b.HANDED_ON < h.HANDED_ON or (b.HANDED_ON = h.HANDED_ON and b.GIVEN_AT < h.GIVEN_AT)))))";

    private static final String IN_CARE =
            " f.OPENED_ON <= {to} and (f.STANDING = 'OPEN' or exists (select 1 from CASES_CLOSING e"
                    + " where e.FILE_ID = f.ID and e.REOPENED_ON is null and e.CLOSED_ON >= {from}))";

    private static final String GAVE_AWAY =
            " exists (select 1 from CASES_HANDOVER g where g.FILE_ID = f.ID and g.FROM_ID = {who}"
                    + " and g.HANDED_ON >= {from} and g.HANDED_ON <= {to})";

    private static final String HAD_CONTACT =
            " exists (select 1 from CASES_CONTACT c where c.FILE_ID = f.ID and c.AUTHOR_ID = {who}"
                    + " and c.HELD_ON >= {from} and c.HELD_ON <= {to})";

    private static final String CONTACTS =
            " from CASES_CONTACT c join CASES_FILE f on f.ID = c.FILE_ID where c.AUTHOR_ID = {who}"
                    + " and c.HELD_ON >= {from} and c.HELD_ON <= {to}";

    private static final String CLOSED = " from CASES_CLOSING e join CASES_FILE f on f.ID = e.FILE_ID"
            + " where e.REOPENED_ON is null and e.CLOSED_ON >= {from} and e.CLOSED_ON <= {to} and"
            + ANSWERED_ON.replace("{day}", "e.CLOSED_ON");

    private static final String MOVED = "'MOVED_INSIDE', 'MOVED_AWAY', 'LEFT_COUNTRY'";

    private final Entities entities;

    /** The unit of this module. */
    @Activate
    public SqlColleagueCounts(@Reference(target = "(lotse.unit=cases)") Entities entities) {
        this.entities = entities;
    }

    @Override
    public List<Responsible> colleagues() {
        var latest = new LinkedHashMap<String, Responsible>();
        for (var found : rows(COLLEAGUES, List.of())) {
            var id = found[0].toString().strip();
            latest.put(id, new Responsible(new UserId(UUID.fromString(id)), found[1].toString()));
        }
        return List.copyOf(latest.values());
    }

    @Override
    public long count(UserId colleague, ColleagueMeasure measure, LocalDate from, LocalDate to) {
        var asked = new Asked(colleague, from, to);
        var sql = asked.filled("select count(*)" + from(measure));
        return ((Number) question(sql, asked.values()).getSingleResult()).longValue();
    }

    @Override
    public List<CountedOfColleague> counted(UserId colleague, ColleagueMeasure measure, LocalDate from, LocalDate to) {
        var asked = new Asked(colleague, from, to);
        var sql = asked.filled(
                "select f.ID, f.NUMBER, count(*)" + from(measure) + " group by f.ID, f.NUMBER order by f.NUMBER");
        return rows(sql, asked.values()).stream()
                .map(found -> new CountedOfColleague(
                        new CaseId(UUID.fromString(found[0].toString().strip())),
                        new CaseNumber(found[1].toString().strip()),
                        ((Number) found[2]).longValue()))
                .toList();
    }

    private static String from(ColleagueMeasure measure) {
        return switch (measure) {
            case CASES ->
                " from CASES_FILE f where" + IN_CARE + " and (" + HAD_CONTACT + " or" + GAVE_AWAY + " or"
                        + ANSWERED_ON.replace("{day}", "{to}") + ")";
            case OPENED ->
                " from CASES_FILE f where f.OPENED_ON >= {from} and f.OPENED_ON <= {to} and"
                        + ANSWERED_ON.replace("{day}", "f.OPENED_ON");
            case CONTACTS -> CONTACTS;
            case HOME_VISITS -> CONTACTS + " and c.KIND = 'HOME_VISIT'";
            case PLANS_AGREED ->
                " from CASES_PLAN p join CASES_FILE f on f.ID = p.FILE_ID where p.AGREED_ON >= {from} and p.AGREED_ON <= {to} and"
                        + ANSWERED_ON.replace("{day}", "p.AGREED_ON");
            case CLOSED_GOALS -> CLOSED + " and e.REASON = 'GOALS_REACHED'";
            case CLOSED_REGULAR -> CLOSED + " and e.REASON = 'REGULAR_SERVICES'";
            case CLOSED_TIME -> CLOSED + " and e.REASON = 'TIME_LIMIT'";
            case CLOSED_MOVED -> CLOSED + " and e.REASON in (" + MOVED + ")";
            case CLOSED_OTHER ->
                CLOSED + " and e.REASON not in ('GOALS_REACHED', 'REGULAR_SERVICES', 'TIME_LIMIT', " + MOVED + ")";
        };
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String sql, List<Object> values) {
        return question(sql, values).getResultList();
    }

    private Query question(String sql, List<Object> values) {
        var question = entities.manager().createNativeQuery(sql);
        for (var place = 0; place < values.size(); place++) {
            question.setParameter(place + 1, values.get(place));
        }
        return question;
    }

    /** Puts question marks for the names in a text, and remembers what each of them stands for. */
    private record Asked(UserId colleague, LocalDate from, LocalDate to, List<Object> values) {

        private static final Pattern NAME = Pattern.compile("\\{(who|from|to)}");

        Asked(UserId colleague, LocalDate from, LocalDate to) {
            this(colleague, from, to, new ArrayList<>());
        }

        String filled(String sql) {
            return NAME.matcher(sql).replaceAll(name -> {
                values.add(
                        switch (name.group(1)) {
                            case "who" -> colleague.value().toString();
                            case "from" -> from;
                            default -> to;
                        });
                return "?";
            });
        }
    }
}
