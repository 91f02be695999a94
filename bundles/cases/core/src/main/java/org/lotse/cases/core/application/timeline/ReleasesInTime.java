package org.lotse.cases.core.application.timeline;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.lotse.cases.api.release.DisclosureEntry;
import org.lotse.cases.api.release.ReleaseEntry;
import org.lotse.cases.api.timeline.TimelineEntry;
import org.lotse.cases.api.timeline.TimelineKind;
import org.lotse.cases.core.domain.CaseFile;
import org.lotse.cases.core.domain.Disclosure;
import org.lotse.cases.core.domain.Disclosures;
import org.lotse.cases.core.domain.Releases;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Consents and releases from secrecy on the day they were given and taken back, and what was handed on. */
@Component
public final class ReleasesInTime implements TimelineSource {

    private final Releases releases;
    private final Disclosures disclosures;
    private final Clock clock;

    /** All of the tenant, and what day it is. */
    @Activate
    public ReleasesInTime(@Reference Releases releases, @Reference Disclosures disclosures, @Reference Clock clock) {
        this.releases = releases;
        this.disclosures = disclosures;
        this.clock = clock;
    }

    @Override
    public Stream<TimelineEntry> of(CaseFile file) {
        var today = LocalDate.now(clock);
        return Stream.concat(
                releases.of(file.id(), MOST).stream()
                        .map(release -> release.entry(today))
                        .flatMap(ReleasesInTime::entries),
                disclosures.page(file.id(), null, MOST).items().stream()
                        .map(Disclosure::entry)
                        .map(ReleasesInTime::entry));
    }

    private static Stream<TimelineEntry> entries(ReleaseEntry entry) {
        var release = entry.release();
        var given = new TimelineEntry(
                TimelineKind.RELEASE_GIVEN,
                release.givenOn(),
                null,
                entry.id().value(),
                entry.kind(),
                release.receiver(),
                release.purpose(),
                entry.author());
        return Stream.concat(
                Stream.of(given),
                Optional.ofNullable(entry.revokedOn()).stream()
                        .map(day -> new TimelineEntry(
                                TimelineKind.RELEASE_REVOKED,
                                day,
                                null,
                                entry.id().value(),
                                entry.kind(),
                                release.receiver(),
                                "",
                                "")));
    }

    private static TimelineEntry entry(DisclosureEntry entry) {
        var disclosure = entry.disclosure();
        return new TimelineEntry(
                TimelineKind.DISCLOSED,
                disclosure.on(),
                null,
                entry.id().value(),
                null,
                disclosure.receiver(),
                disclosure.content(),
                entry.author());
    }
}
