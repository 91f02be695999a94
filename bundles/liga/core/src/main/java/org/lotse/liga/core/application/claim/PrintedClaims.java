package org.lotse.liga.core.application.claim;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.lotse.liga.api.LigaPermissions;
import org.lotse.liga.api.agreement.RefundRule;
import org.lotse.liga.api.claim.ClaimDetails;
import org.lotse.liga.api.claim.ClaimId;
import org.lotse.liga.api.claim.ClaimPapers;
import org.lotse.liga.core.application.LigaChanges;
import org.lotse.liga.core.application.Names;
import org.lotse.liga.core.domain.agreement.AgreementBook;
import org.lotse.liga.core.domain.claim.Claim;
import org.lotse.liga.core.domain.claim.ClaimBook;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.audit.Act;
import org.lotse.platform.api.audit.AuditTrail;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.api.print.Press;
import org.lotse.platform.api.text.Texts;
import org.lotse.platform.api.workbook.Spreadsheets;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Writes claims as sheets and workbooks; each is put together in one transaction of the current tenant and set after it. */
@Component
public final class PrintedClaims implements ClaimPapers {

    private final ClaimBook claims;
    private final AgreementBook agreements;
    private final Names names;
    private final LigaChanges changes;
    private final Texts texts;
    private final Press press;
    private final Spreadsheets spreadsheets;
    private final AuditTrail trail;
    private final Access access;
    private final Transactions transactions;

    /** What stands on sheets, what sets them, and what every call needs. */
    @Activate
    public PrintedClaims(
            @Reference ClaimBook claims,
            @Reference AgreementBook agreements,
            @Reference Names names,
            @Reference LigaChanges changes,
            @Reference Texts texts,
            @Reference Press press,
            @Reference Spreadsheets spreadsheets,
            @Reference AuditTrail trail,
            @Reference Access access,
            @Reference(target = "(lotse.unit=liga)") Transactions transactions) {
        this.claims = claims;
        this.agreements = agreements;
        this.names = names;
        this.changes = changes;
        this.texts = texts;
        this.press = press;
        this.spreadsheets = spreadsheets;
        this.trail = trail;
        this.access = access;
        this.transactions = transactions;
    }

    @Override
    public void sheet(ClaimId claim, OutputStream to) throws IOException {
        access.require(LigaPermissions.READ);
        access.require(LigaPermissions.EXPORT);
        var paper = transactions.read(() -> {
            var found = present(claim);
            return new ClaimSheet(texts, changes.district(), changes.today()).of(details(found), rules(found));
        });
        record("liga.claim-printed", claim);
        press.print(paper, to);
    }

    @Override
    public void workbook(ClaimId claim, Locale language, OutputStream to) throws IOException {
        access.require(LigaPermissions.READ);
        access.require(LigaPermissions.EXPORT);
        var workbook = transactions.read(() -> new ClaimBookOfSheets(texts, language).of(details(present(claim))));
        record("liga.claim-taken-along", claim);
        spreadsheets.write(workbook, to);
    }

    private ClaimDetails details(Claim claim) {
        var known = names.known();
        return claim.details(known.title(claim.agreement()), known.carrier(claim.agreement()), List.of(), null);
    }

    private List<RefundRule> rules(Claim claim) {
        return agreements.find(claim.agreement()).stream()
                .flatMap(agreement -> agreement.rules().stream())
                .filter(rule -> rule.period().overlaps(claim.period()))
                .toList();
    }

    private void record(String act, ClaimId claim) {
        trail.record(Act.of(act, "claim", claim.toString()));
    }

    private Claim present(ClaimId id) {
        return claims.find(id).orElseThrow(ConcurrentChange::removed);
    }
}
