package org.lotse.liga.core.application.load;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lotse.liga.api.LigaPermissions;
import org.lotse.liga.api.agreement.RefundRule;
import org.lotse.liga.api.load.CareTarget;
import org.lotse.liga.api.load.Scenario;
import org.lotse.liga.api.load.ScenarioBegin;
import org.lotse.liga.api.load.ScenarioOutcome;
import org.lotse.liga.api.load.WhatIfs;
import org.lotse.liga.core.application.LigaChanges;
import org.lotse.liga.core.application.Names;
import org.lotse.liga.core.domain.Amounts;
import org.lotse.liga.core.domain.agreement.Agreement;
import org.lotse.liga.core.domain.agreement.AgreementBook;
import org.lotse.liga.core.domain.claim.ClaimBook;
import org.lotse.liga.core.domain.load.ScenarioReckoning;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.audit.Act;
import org.lotse.platform.api.audit.AuditTrail;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.api.print.Press;
import org.lotse.platform.api.rule.RuleViolation;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reckons scenarios; every call runs in one transaction of the current tenant, and nothing is kept. */
@Component
public final class ReckonedWhatIfs implements WhatIfs {

    private final LoadKnowledge knowledge;
    private final AgreementBook agreements;
    private final ClaimBook claims;
    private final Names names;
    private final LigaChanges changes;
    private final Press press;
    private final AuditTrail trail;
    private final Access access;
    private final Transactions transactions;

    /** Works on these. */
    @Activate
    public ReckonedWhatIfs(
            @Reference LoadKnowledge knowledge,
            @Reference AgreementBook agreements,
            @Reference ClaimBook claims,
            @Reference Names names,
            @Reference LigaChanges changes,
            @Reference Press press,
            @Reference AuditTrail trail,
            @Reference Access access,
            @Reference(target = "(lotse.unit=liga)") Transactions transactions) {
        this.knowledge = knowledge;
        this.agreements = agreements;
        this.claims = claims;
        this.names = names;
        this.changes = changes;
        this.press = press;
        this.trail = trail;
        this.access = access;
        this.transactions = transactions;
    }

    @Override
    public ScenarioBegin begin() {
        access.require(LigaPermissions.READ);
        var municipalities = changes.municipalities();
        var today = changes.today();
        return transactions.read(() -> {
            var running = running(today);
            var load = knowledge.on(today).district(municipalities);
            var cost = CostOfPosts.of(running, claims).orElseGet(Amounts::zero);
            var posts = load.total().posts();
            var known = names.known();
            var options = running.stream()
                    .map(agreement -> new ScenarioBegin.Option(
                            agreement.id(),
                            agreement.title(),
                            known.carrier(agreement.id()),
                            overhead(agreement, today)))
                    .sorted(Comparator.comparing(ScenarioBegin.Option::title))
                    .toList();
            var first = options.isEmpty() ? null : options.getFirst();
            var lump = first == null || first.overhead() == null ? BigDecimal.ZERO : first.overhead();
            return new ScenarioBegin(
                    new Scenario(
                            load.total().persons(),
                            posts,
                            load.aim().map(CareTarget::perPost).orElse(BigDecimal.ONE),
                            cost,
                            cost.add(lump.add(lump)).multiply(posts).setScale(0, RoundingMode.CEILING),
                            first == null ? null : first.agreement()),
                    options);
        });
    }

    @Override
    public ScenarioOutcome reckon(Scenario scenario) {
        access.require(LigaPermissions.READ);
        return transactions.read(() -> outcome(scenario));
    }

    @Override
    public void sheet(Scenario scenario, OutputStream to) throws IOException {
        access.require(LigaPermissions.READ);
        access.require(LigaPermissions.EXPORT);
        var paper = transactions.read(() -> new ScenarioSheet(changes.district(), changes.today())
                .of(
                        outcome(scenario),
                        Optional.ofNullable(scenario.agreement())
                                .map(names.known()::title)
                                .orElse("")));
        trail.record(Act.of("liga.scenario-printed", "scenario", "-"));
        press.print(paper, to);
    }

    private ScenarioOutcome outcome(Scenario scenario) {
        var agreement = scenario.agreement() == null
                ? null
                : agreements
                        .find(scenario.agreement())
                        .orElseThrow(() -> RuleViolation.at("agreement", "liga.rule.agreement-unknown"));
        return agreement == null
                ? new ScenarioReckoning(null, null).of(scenario)
                : new ScenarioReckoning(
                                overhead(agreement, changes.today()),
                                agreement.ceiling().orElse(null))
                        .of(scenario);
    }

    private List<Agreement> running(LocalDate today) {
        return agreements.all().stream()
                .filter(agreement -> agreement.term().bounds().has(today))
                .toList();
    }

    private static @Nullable BigDecimal overhead(Agreement agreement, LocalDate today) {
        return agreement.rules().stream()
                .filter(rule -> rule.period().has(today))
                .map(RefundRule::overhead)
                .findFirst()
                .orElse(null);
    }
}
