package org.lotse.liga.core.application.claim;

import java.util.List;
import java.util.Optional;
import org.lotse.liga.api.LigaPermissions;
import org.lotse.liga.api.agreement.AgreementId;
import org.lotse.liga.api.claim.ClaimData;
import org.lotse.liga.api.claim.ClaimDetails;
import org.lotse.liga.api.claim.ClaimId;
import org.lotse.liga.api.claim.ClaimReckoning;
import org.lotse.liga.api.claim.ClaimWarning;
import org.lotse.liga.api.claim.Claims;
import org.lotse.liga.api.claim.ReviseClaim;
import org.lotse.liga.api.claim.RunningTotal;
import org.lotse.liga.api.claim.SeenClaim;
import org.lotse.liga.core.application.LigaChanges;
import org.lotse.liga.core.application.Names;
import org.lotse.liga.core.domain.claim.Claim;
import org.lotse.liga.core.domain.claim.ClaimBook;
import org.lotse.liga.core.domain.paper.PaperBook;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.api.rule.RuleViolation;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Enters, revises and corrects claims; every call runs in one transaction of the current tenant. */
@Component
public final class TransactionalClaims implements Claims {

    private final ClaimBook claims;
    private final PaperBook papers;
    private final ClaimReckoner reckoner;
    private final Names names;
    private final LigaChanges changes;
    private final Access access;
    private final Transactions transactions;

    /** Works on these. */
    @Activate
    public TransactionalClaims(
            @Reference ClaimBook claims,
            @Reference PaperBook papers,
            @Reference ClaimReckoner reckoner,
            @Reference Names names,
            @Reference LigaChanges changes,
            @Reference Access access,
            @Reference(target = "(lotse.unit=liga)") Transactions transactions) {
        this.claims = claims;
        this.papers = papers;
        this.reckoner = reckoner;
        this.names = names;
        this.changes = changes;
        this.access = access;
        this.transactions = transactions;
    }

    @Override
    public ClaimId enter(ClaimData claim) {
        access.require(LigaPermissions.EDIT);
        return transactions.write(() -> {
            reckoner.lock(Check.present("agreement", claim.agreement()));
            var lines = reckoner.lines(claim);
            reckoner.requireNotTwice(claim, null);
            var entered = Claim.enter(new ClaimId(changes.next()), claim, lines, changes.user(), changes.now());
            claims.add(entered);
            return entered.id();
        });
    }

    @Override
    public void revise(ReviseClaim command) {
        access.require(LigaPermissions.EDIT);
        transactions.write(() -> {
            var claim = present(command.id());
            reckoner.lock(claim.agreement());
            claim.revise(command, reckoner.lines(command.data()), changes.user(), changes.now());
            reckoner.requireNotTwice(command.data(), claim);
        });
    }

    @Override
    public void remove(SeenClaim seen) {
        access.require(LigaPermissions.EDIT);
        transactions.write(() -> {
            var claim = present(seen.id());
            claim.requireRemovable(seen.revision(), changes.now());
            papers.forget(seen.id().value());
            claims.remove(claim);
        });
    }

    @Override
    public ClaimId correct(SeenClaim seen) {
        access.require(LigaPermissions.EDIT);
        return transactions.write(() -> {
            var claim = present(seen.id());
            reckoner.lock(claim.agreement());
            if (claims.correctionOf(seen.id()).isPresent()) {
                throw RuleViolation.of("liga.rule.correction-begun");
            }
            var corrected = claim.correct(new ClaimId(changes.next()), seen.revision(), changes.user(), changes.now());
            claims.add(corrected);
            return corrected.id();
        });
    }

    @Override
    public ClaimReckoning reckon(ClaimData claim) {
        access.require(LigaPermissions.READ);
        return transactions.read(() -> reckoner.reckoning(claim, null));
    }

    @Override
    public Optional<ClaimDetails> find(ClaimId claim) {
        access.require(LigaPermissions.READ);
        return transactions.read(() -> claims.find(claim).map(this::details));
    }

    @Override
    public RunningTotal total(AgreementId agreement, int year) {
        access.require(LigaPermissions.READ);
        return transactions.read(() -> reckoner.total(agreement, year));
    }

    private ClaimDetails details(Claim claim) {
        var known = names.known();
        return claim.details(
                known.title(claim.agreement()),
                known.carrier(claim.agreement()),
                claim.isOpen() ? warnings(claim) : List.of(),
                claims.correctionOf(claim.id()).map(Claim::id).orElse(null));
    }

    /** A claim whose agreement or posts were changed so that it could not be entered any more is told when somebody approves it. */
    private List<ClaimWarning> warnings(Claim claim) {
        try {
            return reckoner.reckoning(claim.data(), claim).warnings();
        } catch (RuleViolation outdated) {
            return List.of();
        }
    }

    private Claim present(ClaimId id) {
        return claims.find(id).orElseThrow(ConcurrentChange::removed);
    }
}
