package org.lotse.cases.core.application.timeline;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.lotse.cases.api.document.DocumentEntry;
import org.lotse.cases.api.document.RemovedDocument;
import org.lotse.cases.api.timeline.TimelineEntry;
import org.lotse.cases.api.timeline.TimelineKind;
import org.lotse.cases.core.domain.CaseFile;
import org.lotse.cases.core.domain.document.Document;
import org.lotse.cases.core.domain.document.Documents;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Documents on the day they came, and what is left of those that were removed. */
@Component
public final class DocumentsInTime implements TimelineSource {

    private final Documents documents;
    private final Clock clock;

    /** All of the tenant, and in which time zone a day begins. */
    @Activate
    public DocumentsInTime(@Reference Documents documents, @Reference Clock clock) {
        this.documents = documents;
        this.clock = clock;
    }

    @Override
    public Stream<TimelineEntry> of(CaseFile file) {
        return Stream.concat(
                documents.of(file.id(), MOST).stream().map(Document::entry).map(this::kept),
                documents.removed(file.id(), MOST).stream().map(Document::trace).map(this::removed));
    }

    private TimelineEntry kept(DocumentEntry document) {
        return new TimelineEntry(
                TimelineKind.DOCUMENT_KEPT,
                day(document.keptAt()),
                null,
                document.id().value(),
                document.document().kind(),
                "",
                document.document().title(),
                document.author());
    }

    private TimelineEntry removed(RemovedDocument document) {
        return new TimelineEntry(
                TimelineKind.DOCUMENT_REMOVED,
                day(document.removedAt()),
                null,
                document.id().value(),
                document.kind(),
                "",
                document.reason(),
                document.removedBy());
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }
}
