package org.lotse.cases.core.persistence;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
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
        return entities.manager()
                .createQuery(
                        "select f.responsibleId, max(f.responsibleName) from CaseFile f group by f.responsibleId",
                        Object[].class)
                .getResultStream()
                .map(row -> new Responsible(new UserId((UUID) row[0]), (String) row[1]))
                .sorted(Comparator.comparing(Responsible::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    private List<Integer> entryYears() {
        return entities.manager()
                .createQuery(
                        "select distinct f.person.entryYear from CaseFile f where f.person.entryYear is not null"
                                + " order by f.person.entryYear desc",
                        Integer.class)
                .getResultList();
    }
}
