package org.lotse.cases.core.application.timeline;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lotse.cases.api.CasesPermissions;
import org.lotse.cases.api.timeline.CaseTimeline;
import org.lotse.cases.api.timeline.Timeline;
import org.lotse.cases.api.timeline.TimelineEntry;
import org.lotse.cases.api.timeline.TimelineQuery;
import org.lotse.cases.core.domain.CaseFiles;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.data.Transactions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Gathers what happened in a case from all sources in one transaction of the current tenant. */
@Component
public final class GatheredTimeline implements CaseTimeline {

    private static final Comparator<TimelineEntry> LATEST_FIRST = Comparator.comparing(TimelineEntry::on)
            .thenComparing(TimelineEntry::at, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(TimelineEntry::kind)
            .thenComparing(TimelineEntry::record)
            .reversed();

    private final List<TimelineSource> sources;
    private final CaseFiles files;
    private final Transactions transactions;
    private final Access access;

    /** The sources that there are, whose case it is, and what every call needs: gate and transaction. */
    @Activate
    public GatheredTimeline(
            @Reference(policyOption = ReferencePolicyOption.GREEDY) List<TimelineSource> sources,
            @Reference CaseFiles files,
            @Reference(target = "(lotse.unit=cases)") Transactions transactions,
            @Reference Access access) {
        this.sources = List.copyOf(sources);
        this.files = files;
        this.transactions = transactions;
        this.access = access;
    }

    @Override
    public Optional<Timeline> find(TimelineQuery query) {
        access.require(CasesPermissions.READ);
        if (query.most() < 1 || query.most() > MOST) {
            throw new IllegalArgumentException("Between 1 and " + MOST + " entries, not " + query.most());
        }
        var words = words(query.words());
        return transactions
                .read(() -> files.find(query.caseId())
                        .map(file -> sources.stream()
                                .flatMap(source -> source.of(file))
                                .filter(entry ->
                                        query.kinds().isEmpty() || query.kinds().contains(entry.kind()))
                                .filter(entry -> holds(entry, words))
                                .sorted(LATEST_FIRST)
                                .toList()))
                .map(all -> new Timeline(all.subList(0, Math.min(all.size(), query.most())), all.size()));
    }

    private static List<String> words(String typed) {
        return Arrays.stream(typed.toLowerCase(Locale.ROOT).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static boolean holds(TimelineEntry entry, List<String> words) {
        var said = (entry.about() + "\n" + entry.text() + "\n" + entry.by()).toLowerCase(Locale.ROOT);
        return words.stream().allMatch(said::contains);
    }
}
