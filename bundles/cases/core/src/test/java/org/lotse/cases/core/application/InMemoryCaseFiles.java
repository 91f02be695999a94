package org.lotse.cases.core.application;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.CaseChoices;
import org.lotse.cases.api.CaseDetails;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.CaseQuery;
import org.lotse.cases.api.CaseSummary;
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

    @Override
    public Optional<CaseFile> find(CaseId id) {
        return Optional.ofNullable(files.get(id));
    }

    @Override
    public Optional<CaseFile> lock(CaseId id) {
        return find(id);
    }

    @Override
    public Page<CaseSummary> page(CaseQuery query, LocalDate quietBefore, @Nullable String after, int size) {
        var rows = details()
                .filter(file -> !query.quiet() || quietSince(file).isBefore(quietBefore))
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
    public Workload workload(UserId responsible, LocalDate quietBefore) {
        var mine = details()
                .filter(file -> file.responsible().id().equals(responsible))
                .toList();
        var quiet = mine.stream()
                .filter(file -> quietSince(file).isBefore(quietBefore))
                .count();
        return new Workload(mine.size(), quiet);
    }

    private Stream<CaseDetails> details() {
        return files.values().stream().map(CaseFile::details);
    }

    private static LocalDate quietSince(CaseDetails file) {
        return Objects.requireNonNullElse(file.contacts().lastOn(), file.openedOn());
    }

    private static CaseSummary summary(CaseDetails file) {
        return new CaseSummary(
                file.id(),
                file.number(),
                file.person().fullName(),
                file.person().enteredOn(),
                file.openedOn(),
                file.contacts().lastOn(),
                file.responsible());
    }
}
