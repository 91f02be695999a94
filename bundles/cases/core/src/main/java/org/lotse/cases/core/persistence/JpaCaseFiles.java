package org.lotse.cases.core.persistence;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.CaseChoices;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.CaseQuery;
import org.lotse.cases.api.CaseSummary;
import org.lotse.cases.api.Responsible;
import org.lotse.cases.api.Workload;
import org.lotse.cases.core.domain.CaseFile;
import org.lotse.cases.core.domain.CaseFiles;
import org.lotse.platform.api.access.UserId;
import org.lotse.platform.api.data.Page;
import org.lotse.platform.persistence.unit.Entities;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Case files in the tenant's database. */
@Component
public final class JpaCaseFiles implements CaseFiles {

    private static final UUID NOBODY = new UUID(0, 0);

    private final Entities entities;

    /** The unit of this module. */
    @Activate
    public JpaCaseFiles(@Reference(target = "(lotse.unit=cases)") Entities entities) {
        this.entities = entities;
    }

    @Override
    public void add(CaseFile file) {
        entities.manager().persist(file);
    }

    @Override
    public Optional<CaseFile> find(CaseId id) {
        return Optional.ofNullable(entities.manager().find(CaseFile.class, id.value()));
    }

    @Override
    public Optional<CaseFile> lock(CaseId id) {
        return Optional.ofNullable(entities.manager().find(CaseFile.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public Page<CaseSummary> page(CaseQuery query, LocalDate quietBefore, @Nullable String after, int size) {
        return new CaseListing(query, quietBefore).page(entities.manager(), after, size);
    }

    @Override
    public CaseChoices choices() {
        return new CaseChoices(responsibles(), entryYears());
    }

    @Override
    public Workload workload(UserId responsible, LocalDate quietBefore) {
        var all = "select count(f) from CaseFile f where f.responsibleId = :responsible";
        var cases = entities.manager()
                .createQuery(all, Long.class)
                .setParameter("responsible", responsible.value())
                .getSingleResult();
        var quiet = entities.manager()
                .createQuery(all + " and f.quietSince < :quietBefore", Long.class)
                .setParameter("responsible", responsible.value())
                .setParameter("quietBefore", quietBefore)
                .getSingleResult();
        return new Workload(cases, quiet);
    }

    private List<Responsible> responsibles() {
        var found = new ArrayList<Responsible>();
        var next = responsibleBehind(NOBODY);
        while (next.isPresent()) {
            found.add(next.get());
            next = responsibleBehind(next.get().id().value());
        }
        found.sort(Comparator.comparing(Responsible::name, String.CASE_INSENSITIVE_ORDER));
        return found;
    }

    /** One step along the index. A few steps are much quicker than to read a hundred thousand rows for their different values. */
    private Optional<Responsible> responsibleBehind(UUID last) {
        return entities.manager()
                .createQuery(
                        "select f.responsibleId, f.responsibleName from CaseFile f where f.responsibleId > :last"
                                + " order by f.responsibleId",
                        Object[].class)
                .setParameter("last", last)
                .setMaxResults(1)
                .getResultStream()
                .map(row -> new Responsible(new UserId((UUID) row[0]), (String) row[1]))
                .findFirst();
    }

    private List<Integer> entryYears() {
        var found = new ArrayList<Integer>();
        var next = entryYearBehind(0);
        while (next.isPresent()) {
            found.addFirst(next.get());
            next = entryYearBehind(next.get());
        }
        return found;
    }

    private Optional<Integer> entryYearBehind(int last) {
        return entities.manager()
                .createQuery(
                        "select f.person.entryYear from CaseFile f where f.person.entryYear > :last"
                                + " order by f.person.entryYear",
                        Integer.class)
                .setParameter("last", last)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
