package org.lotse.funding.core.application.count;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lotse.funding.api.Ags;
import org.lotse.funding.api.FundingPermissions;
import org.lotse.funding.api.count.CountHistory;
import org.lotse.funding.api.count.CountKind;
import org.lotse.funding.api.count.CountRow;
import org.lotse.funding.api.count.EnterCount;
import org.lotse.funding.api.count.HeadCounts;
import org.lotse.funding.api.count.Programme;
import org.lotse.funding.core.application.FundingChanges;
import org.lotse.funding.core.application.Municipality;
import org.lotse.funding.core.domain.KnownRuleSets;
import org.lotse.funding.core.domain.count.CountBook;
import org.lotse.funding.core.domain.count.CountSheet;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.api.rule.RuleViolation;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Enters head counts and tells them; every call runs in one transaction of the current tenant. */
@Component
public final class TransactionalHeadCounts implements HeadCounts {

    private final CountBook book;
    private final KnownRuleSets known;
    private final ReportedCases reported;
    private final FundingChanges changes;
    private final Access access;
    private final Transactions transactions;

    /** Works on these. */
    @Activate
    public TransactionalHeadCounts(
            @Reference CountBook book,
            @Reference KnownRuleSets known,
            @Reference ReportedCases reported,
            @Reference FundingChanges changes,
            @Reference Access access,
            @Reference(target = "(lotse.unit=funding)") Transactions transactions) {
        this.book = book;
        this.known = known;
        this.reported = reported;
        this.changes = changes;
        this.access = access;
        this.transactions = transactions;
    }

    @Override
    public List<Programme> programmes() {
        access.require(FundingPermissions.READ);
        var programmes = new LinkedHashMap<String, Programme>();
        known.all()
                .forEach(rules -> programmes.merge(
                        rules.id(),
                        new Programme(rules.id(), rules.title(), rules.countsHeads()),
                        (newer, older) ->
                                new Programme(newer.id(), newer.title(), newer.countsHeads() || older.countsHeads())));
        return List.copyOf(programmes.values());
    }

    @Override
    public List<CountRow> list(String programme) {
        access.require(FundingPermissions.READ);
        var cases = reported.latest();
        return transactions.read(() -> {
            var sheets = book.of(programme).stream()
                    .collect(Collectors.toMap(CountSheet::municipality, CountSheet::history));
            return changes.municipalities().stream()
                    .map(town -> row(town, Optional.ofNullable(sheets.get(town.key())), cases))
                    .toList();
        });
    }

    @Override
    public Optional<CountHistory> find(String programme, Ags municipality) {
        access.require(FundingPermissions.READ);
        if (!isProgramme(programme)
                || changes.municipalities().stream()
                        .noneMatch(town -> town.key().equals(municipality))) {
            return Optional.empty();
        }
        return Optional.of(transactions.read(() -> book.find(programme, municipality)
                .map(CountSheet::history)
                .orElseGet(() -> new CountHistory(programme, municipality, 0, List.of()))));
    }

    @Override
    public void enter(EnterCount command) {
        access.require(FundingPermissions.EDIT);
        if (!isProgramme(command.programme())) {
            throw RuleViolation.at("programme", "funding.rule.programme-unknown");
        }
        changes.requireKnown("municipality", List.of(command.municipality()));
        transactions.write(() -> {
            var there = book.find(command.programme(), command.municipality());
            var sheet = there.orElseGet(
                    () -> CountSheet.empty(changes.next(), command.programme(), command.municipality()));
            sheet.enter(command, changes.now());
            if (there.isEmpty()) {
                book.add(sheet);
            }
        });
    }

    private boolean isProgramme(String programme) {
        return known.all().stream().anyMatch(rules -> rules.id().equals(programme));
    }

    private static CountRow row(Municipality town, Optional<CountHistory> history, Map<Ags, Long> cases) {
        return new CountRow(
                town.key(),
                town.name(),
                history.flatMap(known -> known.latest(CountKind.ESTIMATE)),
                history.flatMap(known -> known.latest(CountKind.FINAL)),
                Optional.ofNullable(cases.get(town.key())));
    }
}
