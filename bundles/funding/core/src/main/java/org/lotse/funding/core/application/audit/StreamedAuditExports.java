package org.lotse.funding.core.application.audit;

import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.lotse.funding.api.FundingPermissions;
import org.lotse.funding.api.application.ApplicationId;
import org.lotse.funding.api.application.Grant;
import org.lotse.funding.api.application.Grants;
import org.lotse.funding.api.audit.AuditExports;
import org.lotse.funding.core.application.FundingChanges;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.audit.Act;
import org.lotse.platform.api.audit.AuditTrail;
import org.lotse.platform.api.data.ConcurrentChange;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Asks every part for its files, one after the other, and sends them out as they come. */
@Component
public final class StreamedAuditExports implements AuditExports {

    private static final String LOG = "90-verlauf.csv";
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("dd.MM.uuuu HH:mm:ss", Locale.GERMAN).withZone(ZoneId.of("Europe/Berlin"));

    private final AuditParts parts;
    private final Grants grants;
    private final FundingChanges changes;
    private final AuditTrail trail;
    private final Access access;

    /** What contributes, and what every call needs. */
    @Activate
    public StreamedAuditExports(
            @Reference AuditParts parts,
            @Reference Grants grants,
            @Reference FundingChanges changes,
            @Reference AuditTrail trail,
            @Reference Access access) {
        this.parts = parts;
        this.grants = grants;
        this.changes = changes;
        this.trail = trail;
        this.access = access;
    }

    @Override
    public void write(ApplicationId id, OutputStream to) throws IOException {
        access.require(FundingPermissions.APPLICATIONS);
        var grant = grants.find(id).orElseThrow(ConcurrentChange::removed);
        var archive = new Archive(to);
        var log = new ArrayList<AuditPart.Entry>();
        for (var part : parts.inOrder()) {
            add(archive, part, grant, log);
        }
        archive.add(LOG, "Verlauf: wer wann was getan hat", log(log));
        var now = changes.now();
        archive.finish(new ContentsPage(grant, changes.tenantName(), now.by(), now.at()));
        trail.record(Act.of("funding.audit-file-written", "application", id.toString())
                .with("files", String.valueOf(archive.files()))
                .with("complete", String.valueOf(!archive.isIncomplete())));
    }

    private static void add(Archive archive, AuditPart part, Grant grant, List<AuditPart.Entry> log)
            throws IOException {
        List<AuditPart.File> files;
        try {
            files = part.files(grant);
            log.addAll(part.log(grant));
        } catch (RuntimeException failed) {
            archive.failed(part.folder(), "Dieser Teil fehlt", failed);
            return;
        }
        for (var file : files) {
            archive.add(part.folder() + "/" + file.name(), file.title(), file.content());
        }
    }

    private static AuditTable log(List<AuditPart.Entry> entries) {
        var table = new AuditTable("Wann", "Wer", "Was");
        entries.stream()
                .sorted(Comparator.comparing(AuditPart.Entry::at))
                .forEach(entry -> table.row(TIME.format(entry.at()), entry.by(), entry.what()));
        return table;
    }
}
