package org.lotse.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lotse.funding.api.Ags;
import org.lotse.funding.api.allocation.AllocationRow;
import org.lotse.funding.api.allocation.TakeTable;
import org.lotse.funding.api.count.CountKind;
import org.lotse.funding.api.count.CountSource;
import org.lotse.funding.api.count.EnterCount;
import org.lotse.funding.api.group.Applicant;
import org.lotse.funding.api.group.Consent;
import org.lotse.funding.api.group.GroupMember;
import org.lotse.funding.api.group.GroupingData;
import org.lotse.funding.api.rule.BeginRules;
import org.lotse.funding.api.rule.RuleState;

/** The head counts of 2017 as they are known or invented, a grouping under way, and a rule-set at work. */
final class DemoFunding {

    private static final String PROGRAMME = "vwv-2017";
    private static final String RULES_AT_WORK = "fag-2025";
    private static final LocalDate ESTIMATED = LocalDate.of(2017, Month.JUNE, 30);
    private static final LocalDate COUNTED = LocalDate.of(2017, Month.SEPTEMBER, 15);
    private static final LocalDate AGREED = LocalDate.of(2017, Month.OCTOBER, 10);
    private static final String COUNTED_BY = "Ordnungsamt (erfunden)";

    private final FundingParts funding;
    private final LocalDate today;
    private final DemoApplications applications;
    private final DemoProofs proofs;
    private final Table towns = Table.read("head-counts.csv");

    /** @param today from which the rule-set at work is to count later */
    DemoFunding(FundingParts funding, LocalDate today) {
        this.funding = funding;
        this.today = today;
        applications = new DemoApplications(funding, today);
        proofs = new DemoProofs(funding.proofs(), today);
    }

    /** What Konstanz applied for, and how it proves what became of it. In the scope of whoever applies there. */
    void applyForKonstanz() {
        applications.ofKonstanz();
        proofs.write();
    }

    /**
     * Writes down what an earlier, broken-off start did not. In the scope of whoever steers the money.
     *
     * @param goOn asked before each municipality
     */
    void enter(BooleanSupplier goOn) {
        var there = funding.counts().list(PROGRAMME).stream()
                .map(row -> row.municipality().value())
                .collect(Collectors.toSet());
        for (var row : towns.rows()) {
            if (!goOn.getAsBoolean()) {
                return;
            }
            if (there.contains(row.required("ags"))) {
                count(row);
            }
        }
        if (funding.groupings().list(PROGRAMME).isEmpty() && there.contains("08335055")) {
            funding.groupings()
                    .keep(new GroupingData(
                            "Verbund Höri",
                            PROGRAMME,
                            Applicant.ASSOCIATION,
                            List.of(agreed("08335025"), agreed("08335055"), asked("08335061")),
                            "Vorschlag des Landkreises (erfunden)"));
        }
        if (funding.tables().versions(PROGRAMME).isEmpty()) {
            funding.tables().take(allocations());
        }
        if (funding.drafts().versions().stream().noneMatch(version -> version.state() == RuleState.DRAFT)) {
            funding.drafts()
                    .begin(new BeginRules(RULES_AT_WORK, today.plusYears(1).withDayOfYear(1)));
        }
        applications.ofTheDistrict();
        if (there.contains("08335055")) {
            new DemoInstalments(funding).enter();
        }
    }

    /** As if the state had published it: by what was counted first, and with one amount that nothing explains. */
    private TakeTable allocations() {
        var rows = towns.rows().stream()
                .filter(row -> row.text("amount").isPresent())
                .map(row -> new AllocationRow(
                        new Ags(row.required("ags")),
                        row.text("counted").map(Integer::valueOf).orElse(null),
                        new BigDecimal(row.required("amount")),
                        null))
                .toList();
        return new TakeTable(PROGRAMME, "Anlage 1 (erfunden).xlsx", rows, null, null);
    }

    private void count(Table.Row row) {
        var town = new Ags(row.required("ags"));
        var known = funding.counts().find(PROGRAMME, town).orElseThrow();
        if (!known.entries().isEmpty()) {
            return;
        }
        var revision = known.revision();
        for (var estimate : row.text("estimate").stream().toList()) {
            funding.counts().enter(entry(town, revision++, CountKind.ESTIMATE, estimate, ESTIMATED, null));
        }
        for (var counted : row.text("counted").stream().toList()) {
            funding.counts().enter(entry(town, revision++, CountKind.FINAL, counted, COUNTED, null));
        }
        for (var corrected : row.text("corrected").stream().toList()) {
            funding.counts()
                    .enter(entry(town, revision++, CountKind.FINAL, corrected, COUNTED, "Ein Zuzug fehlte (erfunden)"));
        }
    }

    private static EnterCount entry(
            Ags town, long revision, CountKind kind, String persons, LocalDate day, @Nullable String reason) {
        return new EnterCount(
                PROGRAMME, town, revision, kind, Integer.valueOf(persons), day, CountSource.MANUAL, COUNTED_BY, reason);
    }

    private static GroupMember agreed(String key) {
        return new GroupMember(new Ags(key), Consent.GIVEN, AGREED, "Gemeinderat (erfunden)");
    }

    private static GroupMember asked(String key) {
        return new GroupMember(new Ags(key), Consent.OPEN, null, null);
    }
}
