package org.lotse.funding.core.application.group;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lotse.funding.api.Ags;
import org.lotse.funding.api.FundingPermissions;
import org.lotse.funding.api.claim.Claim;
import org.lotse.funding.api.claim.HeadCount;
import org.lotse.funding.api.group.Basis;
import org.lotse.funding.api.group.Eligibility;
import org.lotse.funding.api.group.EligibilityOverview;
import org.lotse.funding.api.group.EligibilityRow;
import org.lotse.funding.api.group.GroupCheck;
import org.lotse.funding.api.group.Suggestion;
import org.lotse.funding.api.rule.RuleKind;
import org.lotse.funding.api.rule.RuleSet;
import org.lotse.funding.core.application.FundingChanges;
import org.lotse.funding.core.application.Municipality;
import org.lotse.funding.core.domain.ClaimByHeads;
import org.lotse.funding.core.domain.KnownRuleSets;
import org.lotse.funding.core.domain.ProgrammeRules;
import org.lotse.funding.core.domain.count.CountBook;
import org.lotse.funding.core.domain.group.SmallestGroupings;
import org.lotse.funding.core.domain.group.Town;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.api.tenant.Associations;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reckons who may apply, from the counts that are kept or assumed. */
@Component
public final class GatedEligibility implements Eligibility {

    private final CountBook book;
    private final KnownRuleSets known;
    private final Associations associations;
    private final FundingChanges changes;
    private final Access access;
    private final Transactions transactions;

    /** Works on these. */
    @Activate
    public GatedEligibility(
            @Reference CountBook book,
            @Reference KnownRuleSets known,
            @Reference Associations associations,
            @Reference FundingChanges changes,
            @Reference Access access,
            @Reference(target = "(lotse.unit=funding)") Transactions transactions) {
        this.book = book;
        this.known = known;
        this.associations = associations;
        this.changes = changes;
        this.access = access;
        this.transactions = transactions;
    }

    @Override
    public EligibilityOverview overview(Basis basis) {
        access.require(FundingPermissions.READ);
        var counts = counts(basis);
        var rules = rules(basis, counts);
        var rows = changes.municipalities().stream()
                .map(town -> row(town, rules, counts.of(town.key())))
                .toList();
        return new EligibilityOverview(
                rules,
                rows,
                rows.stream().mapToInt(row -> row.persons().orElse(0)).sum(),
                rows.stream().flatMap(row -> row.amount().stream()).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    @Override
    public GroupCheck together(Basis basis, Set<Ags> members) {
        access.require(FundingPermissions.READ);
        var counts = counts(basis);
        var rules = rules(basis, counts);
        var together = changes.municipalities().stream()
                .map(Municipality::key)
                .filter(members::contains)
                .toList();
        var persons = together.stream()
                .flatMap(town -> counts.of(town).stream())
                .mapToInt(Counts.Known::persons)
                .sum();
        return new GroupCheck(
                together,
                together.stream().filter(town -> counts.of(town).isEmpty()).toList(),
                claim(rules, persons));
    }

    @Override
    public List<Suggestion> suggestions(Basis basis) {
        access.require(FundingPermissions.READ);
        var counts = counts(basis);
        var rules = rules(basis, counts);
        return SmallestGroupings.of(
                changes.municipalities().stream()
                        .map(town -> new Town(
                                town.key(),
                                associations.of(town.tenant().id()),
                                counts.of(town.key()).map(Counts.Known::persons)))
                        .toList(),
                persons -> claim(rules, persons).finalAmount(),
                rules.find(RuleKind.ALONE_FROM).orElseThrow());
    }

    private EligibilityRow row(Municipality town, RuleSet rules, Optional<Counts.Known> count) {
        var claim = count.map(counted -> claim(rules, counted.persons()));
        return new EligibilityRow(
                town.key(),
                town.name(),
                associations.of(town.tenant().id()),
                count.map(Counts.Known::persons),
                count.filter(Counts.Known::estimated).isPresent(),
                claim.map(Claim::finalAmount),
                claim.filter(Claim::eligibleAlone).isPresent(),
                claim.map(Claim::ownContribution).orElse(BigDecimal.ZERO),
                claim.map(Claim::personsMissing).orElse(0));
    }

    private static Claim claim(RuleSet rules, int persons) {
        return ClaimByHeads.reckon(
                rules, new HeadCount(rules.from(), Math.min(persons, HeadCount.MOST), Optional.empty()));
    }

    private Counts counts(Basis basis) {
        return transactions.read(() -> Counts.of(book.of(basis.programme()), basis));
    }

    /** The version that was asked for, or the one of the programme that held on the reference day; without a count, the first of its versions. */
    private RuleSet rules(Basis basis, Counts counts) {
        var found = basis.rules() != null
                ? known.find(basis.rules())
                : ProgrammeRules.on(known.all(), basis.programme(), counts.day());
        var rules = found.orElseThrow(() -> RuleViolation.at("programme", "funding.rule.programme-unknown"));
        if (!rules.countsHeads()) {
            throw RuleViolation.at("programme", "funding.rule.no-heads", rules.title());
        }
        return rules;
    }
}
