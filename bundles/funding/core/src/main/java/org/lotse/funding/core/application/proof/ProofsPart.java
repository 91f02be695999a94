package org.lotse.funding.core.application.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.lotse.funding.api.application.Grant;
import org.lotse.funding.api.proof.Proof;
import org.lotse.funding.api.proof.ProofKind;
import org.lotse.funding.core.application.audit.AuditPart;
import org.lotse.funding.core.application.audit.AuditTable;
import org.lotse.funding.core.domain.proof.ProofBook;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.api.text.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Every version of every proof as sheet and workbook, and how the parts of the reports were written. */
@Component(service = AuditPart.class)
public final class ProofsPart implements AuditPart {

    private final ProofBook book;
    private final PrintedProofs printed;
    private final ProofWords words;
    private final Transactions transactions;

    /** What there is, and what prints it. */
    @Activate
    public ProofsPart(
            @Reference ProofBook book,
            @Reference PrintedProofs printed,
            @Reference Texts texts,
            @Reference(target = "(lotse.unit=funding)") Transactions transactions) {
        this.book = book;
        this.printed = printed;
        words = new ProofWords(texts, Locale.GERMAN);
        this.transactions = transactions;
    }

    @Override
    public String folder() {
        return "60-verwendungsnachweise";
    }

    @Override
    public List<File> files(Grant grant) {
        var files = new ArrayList<File>();
        for (var proof : proofs(grant)) {
            var name = name(proof);
            var title = words.title(proof.kind()) + " " + proof.year() + ", Fassung " + proof.version()
                    + (proof.sent() == null ? " (Entwurf)" : "");
            files.add(new File(name + ".pdf", title, to -> printed.print(proof, to)));
            files.add(new File(name + ".xlsx", title + ", als Tabelle", to -> printed.write(proof, Locale.GERMAN, to)));
            if (!proof.parts().isEmpty()) {
                files.add(new File(name + "-bericht.csv", title + ": alle Fassungen des Berichts", written(proof)));
            }
        }
        return files;
    }

    @Override
    public List<Entry> log(Grant grant) {
        var log = new ArrayList<Entry>();
        for (var proof : proofs(grant)) {
            var which = words.title(proof.kind()) + " " + proof.year() + ", Fassung " + proof.version();
            log.add(new Entry(
                    proof.begunAt(),
                    proof.begunBy(),
                    which + (proof.reason() == null ? " begonnen" : " als Berichtigung begonnen: " + proof.reason())));
            proof.parts()
                    .forEach(part -> part.versions()
                            .forEach(version -> log.add(new Entry(
                                    version.at(),
                                    version.by(),
                                    which + ": Teil " + part.place() + " ("
                                            + version.data().organisation() + ") geschrieben"))));
            var sent = proof.sent();
            if (sent != null) {
                log.add(new Entry(
                        sent.at(), sent.by(), which + " gesendet am " + words.day(sent.on()) + " an " + sent.to()));
            }
        }
        return log;
    }

    private List<Proof> proofs(Grant grant) {
        return transactions.read(() -> {
            var versions = new ProofVersions(book);
            return versions.of(grant.id()).stream()
                    .flatMap(summary -> book.find(summary.id()).stream())
                    .map(versions::details)
                    .toList();
        });
    }

    private static AuditTable written(Proof proof) {
        var table = new AuditTable(
                "Teil", "Fassung", "Überschrift", "Träger", "Verfasst von", "Fertig", "Text", "Erfasst von", "Am");
        proof.parts()
                .forEach(part -> part.versions()
                        .forEach(version -> table.row(
                                part.place(),
                                version.number(),
                                version.data().heading(),
                                version.data().organisation(),
                                version.data().author(),
                                version.data().ready() ? "ja" : "nein",
                                version.data().text(),
                                version.by(),
                                version.at())));
        return table;
    }

    private static String name(Proof proof) {
        var kind = proof.kind() == ProofKind.INDICATORS
                ? "kennzahlen"
                : proof.kind() == ProofKind.INTERIM ? "zwischennachweis" : "verwendungsnachweis";
        return kind + "-" + proof.year() + "-fassung-" + proof.version();
    }
}
