package org.lotse.funding.core.application.proof;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.lotse.funding.api.FundingPermissions;
import org.lotse.funding.api.proof.Proof;
import org.lotse.funding.api.proof.ProofId;
import org.lotse.funding.api.proof.ProofPapers;
import org.lotse.funding.core.application.FundingChanges;
import org.lotse.funding.core.domain.proof.ProofBook;
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

/** Writes proofs as sheets and workbooks; each is read in one transaction of the current tenant and set after it. */
@Component(service = {ProofPapers.class, PrintedProofs.class})
public final class PrintedProofs implements ProofPapers {

    private final ProofVersions versions;
    private final ProofBook book;
    private final FundingChanges changes;
    private final Texts texts;
    private final Press press;
    private final Spreadsheets spreadsheets;
    private final AuditTrail trail;
    private final Access access;
    private final Transactions transactions;

    /** What stands on sheets, what sets them, and what every call needs. */
    @Activate
    public PrintedProofs(
            @Reference ProofBook book,
            @Reference FundingChanges changes,
            @Reference Texts texts,
            @Reference Press press,
            @Reference Spreadsheets spreadsheets,
            @Reference AuditTrail trail,
            @Reference Access access,
            @Reference(target = "(lotse.unit=funding)") Transactions transactions) {
        this.book = book;
        versions = new ProofVersions(book);
        this.changes = changes;
        this.texts = texts;
        this.press = press;
        this.spreadsheets = spreadsheets;
        this.trail = trail;
        this.access = access;
        this.transactions = transactions;
    }

    @Override
    public void sheet(ProofId id, OutputStream to) throws IOException {
        access.require(FundingPermissions.APPLICATIONS);
        var proof = read(id);
        record("funding.proof-printed", id);
        print(proof, to);
    }

    @Override
    public void workbook(ProofId id, Locale language, OutputStream to) throws IOException {
        access.require(FundingPermissions.APPLICATIONS);
        var proof = read(id);
        record("funding.proof-taken-along", id);
        write(proof, language, to);
    }

    /** The sheet, for an archive whose own act is recorded. */
    public void print(Proof proof, OutputStream to) throws IOException {
        access.require(FundingPermissions.APPLICATIONS);
        press.print(
                new ProofSheet(new ProofWords(texts, Locale.GERMAN), changes.tenantName(), changes.today()).of(proof),
                to);
    }

    /** The workbook, for an archive whose own act is recorded. */
    public void write(Proof proof, Locale language, OutputStream to) throws IOException {
        access.require(FundingPermissions.APPLICATIONS);
        spreadsheets.write(new ProofBookOfSheets(new ProofWords(texts, language)).of(proof), to);
    }

    private Proof read(ProofId id) {
        return transactions.read(() -> book.find(id).map(versions::details).orElseThrow(ConcurrentChange::removed));
    }

    private void record(String act, ProofId id) {
        trail.record(Act.of(act, "proof", id.toString()));
    }
}
