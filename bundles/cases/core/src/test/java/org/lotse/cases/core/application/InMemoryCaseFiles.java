package org.lotse.cases.core.application;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.CaseChoices;
import org.lotse.cases.api.CaseDetails;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.CaseQuery;
import org.lotse.cases.api.CaseSummary;
import org.lotse.cases.api.PeriodStage;
import org.lotse.cases.api.Standing;
import org.lotse.cases.api.Workload;
import org.lotse.cases.core.domain.CaseFile;
import org.lotse.cases.core.domain.CaseFiles;
import org.lotse.platform.api.access.UserId;
import org.lotse.platform.api.data.Page;

/** Case files in a map, by number; for everything but the database's own share, which is tested on the database. */
final class InMemoryCaseFiles implements CaseFiles {

    private final Map<CaseId, CaseFile> files = new LinkedHashMap<>();

    @Override
    public void add(CaseFile file) {
        files.put(file.id(), file);
    }

    /** Those that are not closed. */
    List<CaseFile> running() {
        return files.values().stream().filter(file -> !file.isClosed()).toList();
    }

    @Override
    public void write() {}

    @Override
    public void writeAndForget() {}

    @Override
    public void countAnew() {}

    @Override
    public Optional<CaseFile> find(CaseId id) {
        return Optional.ofNullable(files.get(id));
    }

    @Override
    public Optional<CaseFile> current(CaseId id) {
        return find(id);
    }

    @Override
    public void remove(CaseFile file) {
        files.remove(file.id());
    }

    @Override
    public Optional<CaseFile> lockEvenClosed(CaseId id) {
        return find(id);
    }

    @Override
    public Page<CaseSummary> page(CaseQuery query, LocalDate today, @Nullable String after, int size) {
        var rows = details()
                .filter(file -> query.standing() == null || file.status().standing() == query.standing())
                .filter(file -> !query.quiet() || quietSince(file).isBefore(today.minusDays(CaseQuery.QUIET_DAYS)))
                .map(InMemoryCaseFiles::summary)
                .filter(row -> after == null || row.number().value().compareTo(after) > 0)
                .sorted(Comparator.comparing(CaseSummary::number))
                .limit(size + 1L)
                .toList();
        return Page.of(rows, size, row -> row.number().value());
    }

    @Override
    public CaseChoices choices() {
        var years = details()
                .map(file -> file.person().enteredOn())
                .filter(Objects::nonNull)
                .map(LocalDate::getYear)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
        return new CaseChoices(
                details().map(CaseDetails::responsible).distinct().toList(), years);
    }

    @Override
    public Workload workload(UserId responsible, LocalDate today) {
        var mine = details()
                .filter(InMemoryCaseFiles::isOpen)
                .filter(file -> file.responsible().id().equals(responsible))
                .toList();
        var quiet = mine.stream()
                .filter(file -> quietSince(file).isBefore(today.minusDays(CaseQuery.QUIET_DAYS)))
                .count();
        var ending = mine.stream()
                .map(file -> Objects.requireNonNull(file.period()).endsOn())
                .filter(day -> !day.isBefore(today) && !day.isAfter(PeriodStage.THREE_MONTHS.horizon(today)))
                .count();
        return new Workload(mine.size(), quiet, ending);
    }

    @Override
    public long inCare(UserId responsible, LocalDate today) {
        return files.values().stream()
                .filter(file -> !file.isClosed())
                .filter(file -> file.details().responsible().id().equals(responsible))
                .filter(file -> !Objects.requireNonNull(file.period()).endsOn().isBefore(today))
                .count();
    }

    @Override
    public long extensionsAsked() {
        return files.values().stream()
                .filter(file -> !file.isClosed())
                .filter(file -> Objects.requireNonNull(file.period()).extensionAsked())
                .count();
    }

    @Override
    public List<CaseId> withoutPeriod(@Nullable CaseId after, int most) {
        return ids(after, most, file -> file.period() == null);
    }

    /** Hands out every open file behind the place: the file itself knows what it announced. */
    @Override
    public List<CaseId> stageNotAnnounced(LocalDate today, @Nullable CaseId after, int most) {
        return ids(after, most, file -> !file.isClosed());
    }

    private List<CaseId> ids(@Nullable CaseId after, int most, Predicate<CaseFile> which) {
        return files.values().stream()
                .filter(which)
                .map(CaseFile::id)
                .sorted(Comparator.comparing(CaseId::toString))
                .filter(id -> after == null || id.toString().compareTo(after.toString()) > 0)
                .limit(most)
                .toList();
    }

    private Stream<CaseDetails> details() {
        return files.values().stream().map(CaseFile::details);
    }

    private static boolean isOpen(CaseDetails file) {
        return file.status().standing() == Standing.OPEN;
    }

    private static LocalDate quietSince(CaseDetails file) {
        return Objects.requireNonNullElse(file.contacts().lastOn(), file.openedOn());
    }

    static CaseSummary summary(CaseDetails file) {
        return new CaseSummary(
                file.id(),
                file.number(),
                file.person().fullName(),
                file.person().enteredOn(),
                file.openedOn(),
                file.contacts().lastOn(),
                file.period() == null ? null : file.period().endsOn(),
                file.responsible(),
                file.status(),
                file.disputed());
    }
}
