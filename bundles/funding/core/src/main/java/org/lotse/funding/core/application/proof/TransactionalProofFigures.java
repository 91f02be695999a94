package org.lotse.funding.core.application.proof;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.lotse.funding.api.Ags;
import org.lotse.funding.api.FundingPermissions;
import org.lotse.funding.api.application.Grants;
import org.lotse.funding.api.proof.CountFigures;
import org.lotse.funding.api.proof.CountedCase;
import org.lotse.funding.api.proof.EnterFigures;
import org.lotse.funding.api.proof.FigureSource;
import org.lotse.funding.api.proof.FigureSources;
import org.lotse.funding.api.proof.ProofFigure;
import org.lotse.funding.api.proof.ProofFigures;
import org.lotse.funding.api.proof.ProofId;
import org.lotse.funding.api.proof.ProofLine;
import org.lotse.funding.api.proof.ProofMeasure;
import org.lotse.funding.api.proof.SeenProof;
import org.lotse.funding.api.proof.TakeReported;
import org.lotse.funding.api.proof.Trace;
import org.lotse.funding.api.staff.Employments;
import org.lotse.funding.core.application.FundingChanges;
import org.lotse.funding.core.domain.proof.Months;
import org.lotse.funding.core.domain.proof.ProofBook;
import org.lotse.funding.core.domain.proof.StoredProof;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.access.AccessDenied;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.api.rule.RuleViolation;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Fills the numeric part of proofs. Cases and reports are asked outside the transaction that writes. */
@Component
public final class TransactionalProofFigures implements ProofFigures {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d.M.uuuu", Locale.GERMAN);

    private final ProofBook book;
    private final ProofVersions versions;
    private final CaseWork work;
    private final ReportedWork reported;
    private final Grants grants;
    private final Employments employments;
    private final FundingChanges changes;
    private final Access access;
    private final Transactions transactions;

    /** Works on these. */
    @Activate
    public TransactionalProofFigures(
            @Reference ProofBook book,
            @Reference CaseWork work,
            @Reference ReportedWork reported,
            @Reference Grants grants,
            @Reference Employments employments,
            @Reference FundingChanges changes,
            @Reference Access access,
            @Reference(target = "(lotse.unit=funding)") Transactions transactions) {
        this.book = book;
        versions = new ProofVersions(book);
        this.work = work;
        this.reported = reported;
        this.grants = grants;
        this.employments = employments;
        this.changes = changes;
        this.access = access;
        this.transactions = transactions;
    }

    @Override
    public FigureSources sources(ProofId id) {
        access.require(FundingPermissions.APPLY);
        var proof = known(id);
        var granted = transactions
                .read(() -> grants.find(proof.grant()))
                .map(grant -> grant.municipalities())
                .orElse(List.of());
        var towns = new ArrayList<FigureSources.Reported>();
        reported.within(proof).forEach((town, quarters) -> {
            if (granted.contains(town)) {
                towns.add(new FigureSources.Reported(town, name(town), quarters.size()));
            }
        });
        return new FigureSources(work.isThere(), work.colleagues(), towns);
    }

    @Override
    public void enter(EnterFigures command) {
        access.require(FundingPermissions.APPLY);
        transactions.write(() -> {
            var proof = present(command.id());
            var there = line(proof, command.line());
            var all = new ArrayList<ProofFigure>();
            for (var measure : ProofMeasure.values()) {
                var amount = command.amounts().get(measure);
                if (amount != null) {
                    all.add(there.figure(measure)
                            .filter(figure -> figure.amount() == amount)
                            .orElseGet(() -> typed(command, measure, amount)));
                }
            }
            proof.replace(seen(command.id(), command.revision()), command.line(), all, changes.now());
        });
    }

    @Override
    public void count(CountFigures command) {
        access.require(FundingPermissions.APPLY);
        access.require(CaseWork.FIGURES);
        var wanted = Check.present("colleague", command.colleague());
        var colleague = work.colleagues().stream()
                .filter(one -> one.key().equals(wanted))
                .findFirst()
                .orElseThrow(() -> RuleViolation.at("colleague", "funding.rule.proof-colleague"));
        var counted = work.count(wanted, Months.of(known(command.id())))
                .orElseThrow(() -> new AccessDenied(CaseWork.FIGURES));
        put(
                seen(command.id(), command.revision()),
                command.line(),
                counted,
                FigureSource.COUNTED,
                colleague.name(),
                colleague.key());
    }

    @Override
    public void take(TakeReported command) {
        access.require(FundingPermissions.APPLY);
        var town = Check.present("municipality", command.municipality());
        var quarters = reported.within(known(command.id())).getOrDefault(town, List.of());
        if (quarters.isEmpty()) {
            throw RuleViolation.at("municipality", "funding.rule.proof-not-reported");
        }
        var span = ReportedWork.span(quarters);
        var origin = name(town) + ", " + DAY.format(span.getFirst()) + " – " + DAY.format(span.getLast()) + " ("
                + quarters.size() + ")";
        put(
                seen(command.id(), command.revision()),
                command.line(),
                ReportedWork.figures(quarters),
                FigureSource.REPORTED,
                origin,
                town.value());
    }

    @Override
    public void renew(SeenProof command) {
        access.require(FundingPermissions.APPLY);
        transactions.write(() -> {
            var proof = present(command.id());
            proof.renew(command, employments.of(proof.grant()), changes.now());
        });
    }

    @Override
    public Optional<Trace> trace(ProofId id, int line, ProofMeasure measure) {
        access.require(FundingPermissions.APPLICATIONS);
        var bare = transactions.read(() -> book.find(id)
                .flatMap(proof -> proof.line(line)
                        .flatMap(found -> found.figure(measure)
                                .map(figure -> new Trace(versions.details(proof), found, figure, Optional.empty())))));
        return bare.map(trace -> new Trace(trace.proof(), trace.line(), trace.figure(), cases(id, trace.figure())));
    }

    private Optional<List<CountedCase>> cases(ProofId id, ProofFigure figure) {
        var colleague = figure.subject();
        return figure.source() == FigureSource.COUNTED && colleague != null
                ? work.cases(colleague, figure.measure(), Months.of(known(id)))
                : Optional.empty();
    }

    private ProofFigure typed(EnterFigures command, ProofMeasure measure, long amount) {
        if (amount < 0 || amount > EnterFigures.MOST) {
            throw RuleViolation.at(measure.name(), "funding.rule.persons", EnterFigures.MOST);
        }
        var origin = Check.text("origin", command.origin(), EnterFigures.ORIGIN_LENGTH);
        return new ProofFigure(
                measure,
                amount,
                FigureSource.ENTERED,
                origin,
                null,
                changes.today(),
                changes.now().by());
    }

    private void put(
            SeenProof seen,
            int line,
            Map<ProofMeasure, Long> amounts,
            FigureSource source,
            String origin,
            String subject) {
        transactions.write(() -> {
            var proof = present(seen.id());
            line(proof, line);
            var by = changes.now().by();
            var figures = amounts.entrySet().stream()
                    .map(entry -> new ProofFigure(
                            entry.getKey(), entry.getValue(), source, origin, subject, changes.today(), by))
                    .toList();
            proof.put(seen, line, figures, changes.now());
        });
    }

    private String name(Ags town) {
        return changes.municipalities().stream()
                .filter(one -> one.key().equals(town))
                .findFirst()
                .map(one -> one.name())
                .orElse(town.value());
    }

    private static ProofLine line(StoredProof proof, int number) {
        return proof.line(number).orElseThrow(ConcurrentChange::removed);
    }

    private static SeenProof seen(ProofId id, long revision) {
        return new SeenProof(id, revision);
    }

    /** Read in a transaction of its own: only what never changes in a version is asked of it afterwards. */
    private StoredProof known(ProofId id) {
        return transactions.read(() -> present(id));
    }

    private StoredProof present(ProofId id) {
        return book.find(id).orElseThrow(ConcurrentChange::removed);
    }
}
