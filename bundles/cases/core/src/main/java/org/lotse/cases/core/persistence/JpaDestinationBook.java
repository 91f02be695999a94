package org.lotse.cases.core.persistence;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.Standing;
import org.lotse.cases.api.destination.CaseDestination;
import org.lotse.cases.core.domain.CaseFile;
import org.lotse.cases.core.domain.destination.CareEnd;
import org.lotse.cases.core.domain.destination.Destination;
import org.lotse.cases.core.domain.destination.DestinationBook;
import org.lotse.platform.persistence.unit.Entities;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Destinations in the tenant's database. */
@Component
public final class JpaDestinationBook implements DestinationBook {

    private static final UUID NOBODY = new UUID(0, 0);
    private static final String WITHOUT = " and not exists (select d from Destination d where d.caseId = f.id)";

    private final Entities entities;

    /** Keeps them in the unit of this module. */
    @Activate
    public JpaDestinationBook(@Reference(target = "(lotse.unit=cases)") Entities entities) {
        this.entities = entities;
    }

    @Override
    public Optional<CareEnd> careEnd() {
        return entities.manager()
                .createQuery("select e from CareEnd e", CareEnd.class)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void add(CareEnd end) {
        entities.manager().persist(end);
    }

    @Override
    public Optional<Destination> find(CaseId caseId) {
        return Optional.ofNullable(entities.manager().find(Destination.class, caseId.value()));
    }

    @Override
    public void add(Destination destination) {
        entities.manager().persist(destination);
    }

    @Override
    public void clear() {
        entities.manager().createQuery("delete from Destination d").executeUpdate();
    }

    @Override
    public Set<CaseId> running(Set<CaseId> cases) {
        return entities.manager()
                .createQuery("select f.id from CaseFile f where f.standing = :open and f.id in :ids", UUID.class)
                .setParameter("open", Standing.OPEN)
                .setParameter("ids", cases.stream().map(CaseId::value).toList())
                .getResultStream()
                .map(CaseId::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public List<CaseDestination> page(boolean onlyOpen, @Nullable CaseId after, int most) {
        var files = entities.manager()
                .createQuery(
                        "select f from CaseFile f where f.standing = :open and f.id > :after"
                                + (onlyOpen ? WITHOUT : "") + " order by f.id",
                        CaseFile.class)
                .setParameter("open", Standing.OPEN)
                .setParameter("after", after == null ? NOBODY : after.value())
                .setMaxResults(most)
                .getResultList();
        return files.stream()
                .map(file -> Destination.line(file, find(file.id()).orElse(null)))
                .toList();
    }

    @Override
    public int count(boolean onlyOpen) {
        return entities.manager()
                .createQuery(
                        "select count(f) from CaseFile f where f.standing = :open" + (onlyOpen ? WITHOUT : ""),
                        Long.class)
                .setParameter("open", Standing.OPEN)
                .getSingleResult()
                .intValue();
    }
}
