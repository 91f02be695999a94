package org.lotse.cases.core.application.timeline;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.DwellingData;
import org.lotse.cases.api.DwellingEntry;
import org.lotse.cases.api.timeline.TimelineEntry;
import org.lotse.cases.api.timeline.TimelineKind;
import org.lotse.cases.core.domain.CaseFile;
import org.lotse.cases.core.domain.Dwellings;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Where the person moved in and out, as far as the days are known. */
@Component
public final class DwellingsInTime implements TimelineSource {

    private final Dwellings dwellings;

    /** @param dwellings all of the tenant */
    @Activate
    public DwellingsInTime(@Reference Dwellings dwellings) {
        this.dwellings = dwellings;
    }

    @Override
    public Stream<TimelineEntry> of(CaseFile file) {
        return dwellings.of(file.id()).entries().stream()
                .flatMap(entry -> Stream.concat(
                        moved(entry, TimelineKind.MOVED_IN, entry.dwelling().movedInOn()),
                        moved(entry, TimelineKind.MOVED_OUT, entry.dwelling().movedOutOn())));
    }

    private static Stream<TimelineEntry> moved(DwellingEntry entry, TimelineKind kind, @Nullable LocalDate day) {
        var dwelling = entry.dwelling();
        return Optional.ofNullable(day).stream()
                .map(on -> new TimelineEntry(
                        kind, on, null, entry.id().value(), dwelling.kind(), address(dwelling), "", ""));
    }

    private static String address(DwellingData dwelling) {
        return Stream.of(dwelling.street(), dwelling.town())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }
}
