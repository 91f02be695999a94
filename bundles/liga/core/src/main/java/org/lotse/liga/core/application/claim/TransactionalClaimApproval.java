package org.lotse.liga.core.application.claim;

import java.util.List;
import org.lotse.liga.api.LigaPermissions;
import org.lotse.liga.api.claim.ClaimApproval;
import org.lotse.liga.api.claim.ClaimId;
import org.lotse.liga.api.claim.ClaimLine;
import org.lotse.liga.api.claim.GiveBackClaim;
import org.lotse.liga.api.claim.SeenClaim;
import org.lotse.liga.core.application.LigaChanges;
import org.lotse.liga.core.domain.claim.Claim;
import org.lotse.liga.core.domain.claim.ClaimBook;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.audit.Act;
import org.lotse.platform.api.audit.AuditTrail;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.api.rule.RuleViolation;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Decides on claims; every call runs in one transaction of the current tenant. */
@Component
public final class TransactionalClaimApproval implements ClaimApproval {

    private final ClaimBook claims;
    private final ClaimReckoner reckoner;
    private final LigaChanges changes;
    private final AuditTrail trail;
    private final Access access;
    private final Transactions transactions;

    /** Works on these. */
    @Activate
    public TransactionalClaimApproval(
            @Reference ClaimBook claims,
            @Reference ClaimReckoner reckoner,
            @Reference LigaChanges changes,
            @Reference AuditTrail trail,
            @Reference Access access,
            @Reference(target = "(lotse.unit=liga)") Transactions transactions) {
        this.claims = claims;
        this.reckoner = reckoner;
        this.changes = changes;
        this.trail = trail;
        this.access = access;
        this.transactions = transactions;
    }

    @Override
    public void approve(SeenClaim seen) {
        access.require(LigaPermissions.APPROVE);
        transactions.write(() -> {
            var claim = present(seen.id());
            reckoner.lock(claim.agreement());
            claim.approve(seen.revision(), changes.user(), reckoned(claim), changes.now(), changes.today());
            reckoner.requireNotTwice(claim.data(), claim);
            claim.corrects().flatMap(claims::find).ifPresent(before -> before.replaced(changes.now()));
            record("liga.claim-approved", claim);
        });
    }

    @Override
    public void giveBack(GiveBackClaim command) {
        access.require(LigaPermissions.APPROVE);
        transactions.write(() -> {
            var claim = present(command.id());
            claim.giveBack(command, changes.now());
            record("liga.claim-given-back", claim);
        });
    }

    /** What it comes to by now; nothing if it could not be entered so any more. */
    private List<ClaimLine> reckoned(Claim claim) {
        try {
            return reckoner.lines(claim.data());
        } catch (RuleViolation outdated) {
            return List.of();
        }
    }

    private Claim present(ClaimId id) {
        return claims.find(id).orElseThrow(ConcurrentChange::removed);
    }

    private void record(String act, Claim claim) {
        trail.record(Act.of(act, "claim", claim.id().toString())
                .with("agreement", claim.agreement().toString()));
    }
}
