package org.lotse.cases.core.persistence;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.merge.Belonging;
import org.lotse.cases.api.merge.MergeHindrance;
import org.lotse.cases.api.merge.MergeRule;
import org.lotse.cases.core.domain.merge.Belongings;
import org.lotse.platform.persistence.unit.Entities;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Moves rows past the entities: each keeps its identity and changes its case only. A table that is forgotten here cannot lose anything –
 * its foreign key keeps the database from removing the case that goes, and nothing is merged.
 */
@Component
public final class SqlBelongings implements Belongings {

    /** Every table that points at a case and moves as it is, by what people call it. */
    static final Map<String, Belonging> AS_THEY_ARE = Map.ofEntries(
            Map.entry("CASES_CONTACT", Belonging.CONTACTS),
            Map.entry("CASES_APPOINTMENT", Belonging.APPOINTMENTS),
            Map.entry("CASES_TASK", Belonging.TASKS),
            Map.entry("CASES_ASSESSMENT", Belonging.ASSESSMENTS),
            Map.entry("CASES_DOCUMENT", Belonging.DOCUMENTS),
            Map.entry("CASES_RELEASE", Belonging.RELEASES),
            Map.entry("CASES_DISCLOSURE", Belonging.DISCLOSURES),
            Map.entry("CASES_EXTENSION", Belonging.EXTENSIONS),
            Map.entry("CASES_HANDOVER", Belonging.REASSIGNMENTS),
            Map.entry("CASES_DISPATCH", Belonging.DISPATCHES),
            Map.entry("CASES_ORIGIN", Belonging.ORIGINS),
            Map.entry("CASES_DISPUTE", Belonging.DISPUTES),
            Map.entry("CASES_SUPPORT", Belonging.SUPPORT),
            Map.entry("CASES_DRAFT", Belonging.DRAFTS),
            Map.entry("CASES_LETTER_DRAFT", Belonging.DRAFTS),
            Map.entry("CASES_MERGED", Belonging.MERGED));

    /** Those of which there can be something only once, and the ones that are made anew from the case that stays. */
    static final Set<String> BY_RULE = Set.of(
            "CASES_PLAN",
            "CASES_PLAN_COURSE",
            "CASES_DWELLING",
            "CASES_MEMBER",
            "CASES_COVER",
            "CASES_ENDING",
            "CASES_SOUND",
            "CASES_SEARCH");

    private static final Map<String, Belonging> COUNTED_BESIDE = Map.of(
            "CASES_PLAN", Belonging.PLANS,
            "CASES_DWELLING", Belonging.DWELLINGS,
            "CASES_MEMBER", Belonging.MEMBERSHIPS,
            "CASES_COVER", Belonging.COVERS,
            "CASES_TRANSITION", Belonging.TRANSITIONS,
            "CASES_CLOSING", Belonging.CLOSINGS);

    private final Entities entities;

    /** The unit of this module. */
    @Activate
    public SqlBelongings(@Reference(target = "(lotse.unit=cases)") Entities entities) {
        this.entities = entities;
    }

    @Override
    public Map<Belonging, Integer> of(CaseId caseId) {
        var counts = new EnumMap<Belonging, Integer>(Belonging.class);
        for (var tables : List.of(AS_THEY_ARE, COUNTED_BESIDE)) {
            tables.forEach((table, what) -> {
                var many = rows().number("select count(*) from " + table + " where FILE_ID = ?1", caseId);
                if (many > 0) {
                    counts.merge(what, many, Integer::sum);
                }
            });
        }
        return counts;
    }

    @Override
    public Set<MergeHindrance> hindrances(CaseId stays, CaseId goes) {
        var found = EnumSet.noneOf(MergeHindrance.class);
        if (plans().hasDraft(stays) && plans().hasDraft(goes)) {
            found.add(MergeHindrance.TWO_PLAN_DRAFTS);
        }
        if (begunInBoth("CASES_DRAFT", stays, goes) || begunInBoth("CASES_LETTER_DRAFT", stays, goes)) {
            found.add(MergeHindrance.TWO_TEXTS_BEGUN);
        }
        return found;
    }

    @Override
    public Set<MergeRule> rules(CaseId stays, CaseId goes, LocalDate today) {
        var found = EnumSet.noneOf(MergeRule.class);
        if (plans().hasAny(stays) && plans().hasAny(goes)) {
            found.add(MergeRule.PLANS_NUMBERED_ANEW);
        }
        homes().rule(stays, goes).ifPresent(found::add);
        families().rule(stays, goes, today).ifPresent(found::add);
        if (rows().number(
                                "select count(*) from CASES_TRANSITION t where t.FILE_ID = ?1 and exists (select 1 from CASES_TRANSITION o"
                                        + " where o.FILE_ID = ?2 and o.AREA = t.AREA)",
                                stays,
                                goes)
                > 0) {
            found.add(MergeRule.TRANSITION_STAYS);
        }
        if (rows().number("select count(*) from CASES_COVER c where" + COVERED_TWICE, stays, goes) > 0) {
            found.add(MergeRule.COVER_ENDS);
        }
        return found;
    }

    @Override
    public void move(CaseId goes, CaseId stays, LocalDate today) {
        entities.manager().flush();
        plans().move(goes, stays);
        homes().move(goes, stays, today);
        families().move(goes, stays, today);
        moveCovers(goes, stays, today);
        moveEnding(goes, stays);
        rows().change("delete from CASES_SOUND where FILE_ID = ?1", goes);
        rows().change("delete from CASES_SEARCH where FILE_ID = ?1", goes);
        AS_THEY_ARE
                .keySet()
                .forEach(table ->
                        rows().change("update " + table + " set FILE_ID = ?2 where FILE_ID = ?1", goes, stays));
    }

    /** A cover of the case that goes which stands although the case that stays has one during the same absence. */
    private static final String COVERED_TWICE =
            " c.FILE_ID = ?2 and c.UNTIL_ON is null and exists (select 1 from CASES_COVER o"
                    + " where o.FILE_ID = ?1 and o.UNTIL_ON is null and o.ABSENCE_ID = c.ABSENCE_ID)";

    private void moveCovers(CaseId goes, CaseId stays, LocalDate today) {
        rows().query("update CASES_COVER c set UNTIL_ON = ?3 where" + COVERED_TWICE, stays, goes)
                .setParameter(3, today.minusDays(1))
                .executeUpdate();
        rows().change("update CASES_COVER set FILE_ID = ?2 where FILE_ID = ?1", goes, stays);
    }

    /** Of an area that has an outcome in both, that of the case that stays counts; earlier closings are counted on. */
    private void moveEnding(CaseId goes, CaseId stays) {
        if (rows().number("select count(*) from CASES_ENDING where ID = ?1", goes) == 0) {
            return;
        }
        if (rows().number("select count(*) from CASES_ENDING where ID = ?1", stays) == 0) {
            rows().change(
                            "insert into CASES_ENDING (ID, VERSION, REVISION, REVISED_BY, REVISED_AT)"
                                    + " select f.ID, e.VERSION, e.REVISION, e.REVISED_BY, e.REVISED_AT from CASES_ENDING e, CASES_FILE f"
                                    + " where e.ID = ?1 and f.ID = ?2",
                            goes,
                            stays);
        } else {
            rows().change(
                            "update CASES_ENDING set VERSION = VERSION + 1, REVISION = REVISION + 1 where ID = ?1",
                            stays);
        }
        rows().change(
                        "delete from CASES_TRANSITION where FILE_ID = ?1 and AREA in"
                                + " (select o.AREA from CASES_TRANSITION o where o.FILE_ID = ?2)",
                        goes,
                        stays);
        rows().change("update CASES_TRANSITION set FILE_ID = ?2 where FILE_ID = ?1", goes, stays);
        var closings = rows().number("select count(*) from CASES_CLOSING where FILE_ID = ?1", stays);
        rows().change(
                        "update CASES_CLOSING set FILE_ID = ?2, CLOSING_NUMBER = CLOSING_NUMBER + " + closings
                                + " where FILE_ID = ?1",
                        goes,
                        stays);
        rows().change("delete from CASES_ENDING where ID = ?1", goes);
    }

    private boolean begunInBoth(String table, CaseId stays, CaseId goes) {
        return rows().number(
                                "select count(*) from " + table + " d where d.FILE_ID = ?1 and exists (select 1 from "
                                        + table + " o where o.FILE_ID = ?2 and o.PERSON_ID = d.PERSON_ID)",
                                stays,
                                goes)
                > 0;
    }

    private MergedPlans plans() {
        return new MergedPlans(entities.manager());
    }

    private MergedHomes homes() {
        return new MergedHomes(entities.manager());
    }

    private MergedFamilies families() {
        return new MergedFamilies(entities.manager());
    }

    private RowSql rows() {
        return new RowSql(entities.manager());
    }
}
