package org.lotse.funding.core.application.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.lotse.funding.api.application.ApplicationAttachments;
import org.lotse.funding.api.application.ApplicationDetails;
import org.lotse.funding.api.application.ApplicationPapers;
import org.lotse.funding.api.application.ApplicationStep;
import org.lotse.funding.api.application.Applications;
import org.lotse.funding.api.application.Grant;
import org.lotse.platform.api.attachment.Attachment;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The application as it was signed each time, every step of it, and its attachments as they came. */
@Component(service = AuditPart.class)
public final class ApplicationPart implements AuditPart {

    private final Applications applications;
    private final ApplicationPapers papers;
    private final ApplicationAttachments attachments;

    /** What is kept, what prints it, and what belongs to it. */
    @Activate
    public ApplicationPart(
            @Reference Applications applications,
            @Reference ApplicationPapers papers,
            @Reference ApplicationAttachments attachments) {
        this.applications = applications;
        this.papers = papers;
        this.attachments = attachments;
    }

    @Override
    public String folder() {
        return "00-antrag";
    }

    @Override
    public List<File> files(Grant grant) {
        var files = new ArrayList<File>();
        applications.find(grant.id()).ifPresent(application -> {
            application.history().stream()
                    .filter(step -> step.kind() == ApplicationStep.Kind.SIGNED)
                    .forEach(step -> files.add(new File(
                            "antrag-schritt-" + step.number() + ".pdf",
                            "Antrag, wie er unterschrieben wurde",
                            to -> papers.signed(grant.id(), step.number(), to))));
            files.add(new File("schritte.csv", "Schritte des Antrags", steps(application)));
        });
        var folder = attachments.of(grant.id());
        var number = 0;
        for (var attachment : folder.list()) {
            number++;
            files.add(new File(
                    "anlage-%02d.%s".formatted(number, ending(attachment)),
                    "Anlage: " + attachment.data().title() + " (" + attachment.fileName() + ")",
                    to -> folder.read(attachment.id(), to)));
        }
        return files;
    }

    @Override
    public List<Entry> log(Grant grant) {
        var log = new ArrayList<Entry>();
        applications
                .find(grant.id())
                .ifPresent(application -> application
                        .history()
                        .forEach(step -> log.add(new Entry(
                                step.enteredAt(), step.enteredBy(), "Antrag: " + AuditWords.of(step.kind())))));
        attachments
                .of(grant.id())
                .list()
                .forEach(attachment -> log.add(new Entry(
                        attachment.keptAt(),
                        attachment.author(),
                        "Anlage abgelegt: " + attachment.data().title())));
        return log;
    }

    private static AuditTable steps(ApplicationDetails application) {
        var table = new AuditTable("Nummer", "Schritt", "Am", "Näheres", "Grund", "Erfasst von", "Erfasst am");
        application
                .history()
                .forEach(step -> table.row(
                        step.number(),
                        AuditWords.of(step.kind()),
                        step.on().map(String::valueOf).orElse(""),
                        step.detail().orElse(""),
                        step.reason().orElse(""),
                        step.enteredBy(),
                        step.enteredAt()));
        return table;
    }

    private static String ending(Attachment attachment) {
        return attachment.type().name().toLowerCase(Locale.ROOT);
    }
}
