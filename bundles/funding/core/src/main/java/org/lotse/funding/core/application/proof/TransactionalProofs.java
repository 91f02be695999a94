package org.lotse.funding.core.application.proof;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.lotse.funding.api.FundingPermissions;
import org.lotse.funding.api.application.ApplicationId;
import org.lotse.funding.api.application.Grants;
import org.lotse.funding.api.proof.BeginProof;
import org.lotse.funding.api.proof.CorrectProof;
import org.lotse.funding.api.proof.NarrativePart;
import org.lotse.funding.api.proof.NoteMoney;
import org.lotse.funding.api.proof.Proof;
import org.lotse.funding.api.proof.ProofId;
import org.lotse.funding.api.proof.ProofKind;
import org.lotse.funding.api.proof.ProofSummary;
import org.lotse.funding.api.proof.Proofs;
import org.lotse.funding.api.proof.SeenProof;
import org.lotse.funding.api.proof.SendProof;
import org.lotse.funding.api.staff.Employments;
import org.lotse.funding.core.application.FundingChanges;
import org.lotse.funding.core.domain.proof.ProofBook;
import org.lotse.funding.core.domain.proof.ProofTime;
import org.lotse.funding.core.domain.proof.StoredPart;
import org.lotse.funding.core.domain.proof.StoredProof;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.audit.Act;
import org.lotse.platform.api.audit.AuditTrail;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.api.rule.RuleViolation;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Begins, corrects and sends proofs; every call runs in one transaction of the current tenant. */
@Component
public final class TransactionalProofs implements Proofs {

    private final ProofBook book;
    private final ProofVersions versions;
    private final Grants grants;
    private final Employments employments;
    private final FundingChanges changes;
    private final AuditTrail trail;
    private final Access access;
    private final Transactions transactions;

    /** Works on these. */
    @Activate
    public TransactionalProofs(
            @Reference ProofBook book,
            @Reference Grants grants,
            @Reference Employments employments,
            @Reference FundingChanges changes,
            @Reference AuditTrail trail,
            @Reference Access access,
            @Reference(target = "(lotse.unit=funding)") Transactions transactions) {
        this.book = book;
        versions = new ProofVersions(book);
        this.grants = grants;
        this.employments = employments;
        this.changes = changes;
        this.trail = trail;
        this.access = access;
        this.transactions = transactions;
    }

    @Override
    public List<ProofSummary> of(ApplicationId grant) {
        access.require(FundingPermissions.APPLICATIONS);
        return transactions.read(() -> versions.of(grant));
    }

    @Override
    public Optional<Proof> find(ProofId id) {
        access.require(FundingPermissions.APPLICATIONS);
        return transactions.read(() -> book.find(id).map(versions::details));
    }

    @Override
    public ProofId begin(BeginProof command) {
        access.require(FundingPermissions.APPLY);
        var kind = Check.present("kind", command.kind());
        return transactions.write(() -> {
            var grant = grants.find(command.grant())
                    .orElseThrow(() -> RuleViolation.at("grant", "funding.rule.proof-no-grant"));
            var time = ProofTime.of(grant, kind, command.year());
            requireNotBegun(command.grant(), kind, time);
            var proof = StoredProof.begin(
                    changes.next(), grant, kind, time, employments.of(command.grant()), changes.now());
            book.add(proof);
            return proof.id();
        });
    }

    @Override
    public ProofId correct(CorrectProof command) {
        access.require(FundingPermissions.APPLY);
        return transactions.write(() -> {
            var proof = book.hold(command.id()).orElseThrow(ConcurrentChange::removed);
            var latest = versions.same(proof).stream()
                    .max(Comparator.comparing(StoredProof::number))
                    .orElseThrow();
            if (!latest.id().equals(proof.id())) {
                throw RuleViolation.of("funding.rule.proof-corrected");
            }
            var next = proof.corrected(changes.next(), command.reason(), changes.now());
            book.add(next);
            book.parts(proof.id()).forEach(part -> book.add(part.copy(changes.next(), next.id())));
            return next.id();
        });
    }

    @Override
    public void note(NoteMoney command) {
        access.require(FundingPermissions.APPLY);
        transactions.write(() -> present(command.id()).note(command, changes.now()));
    }

    @Override
    public void send(SendProof command) {
        access.require(FundingPermissions.APPLY);
        transactions.write(() -> {
            var proof = book.hold(command.id()).orElseThrow(ConcurrentChange::removed);
            proof.send(command, parts(proof), changes.today(), changes.now());
            trail.record(Act.of("funding.proof-sent", "proof", proof.id().toString())
                    .with("version", String.valueOf(proof.number())));
        });
    }

    @Override
    public void discard(SeenProof command) {
        access.require(FundingPermissions.APPLY);
        transactions.write(() -> {
            var proof = book.hold(command.id()).orElseThrow(ConcurrentChange::removed);
            proof.after(command.revision(), changes.now());
            book.remove(proof);
        });
    }

    private void requireNotBegun(ApplicationId grant, ProofKind kind, ProofTime time) {
        if (book.of(grant).stream().anyMatch(proof -> proof.kind() == kind && proof.year() == time.year())) {
            throw RuleViolation.of("funding.rule.proof-begun");
        }
    }

    private List<NarrativePart> parts(StoredProof proof) {
        return book.parts(proof.id()).stream().map(StoredPart::details).toList();
    }

    private StoredProof present(ProofId id) {
        return book.find(id).orElseThrow(ConcurrentChange::removed);
    }
}
