package org.lotse.cases.core.persistence;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lotse.cases.api.Standing;
import org.lotse.cases.core.domain.absence.Closeness;
import org.lotse.platform.api.access.UserId;
import org.lotse.platform.api.vocabulary.Language;
import org.lotse.platform.persistence.unit.Entities;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who is close to somebody's cases, counted in the tenant's database. */
@Component
public final class JpaCloseness implements Closeness {

    private static final String OF_OPEN = "f.responsibleId = :responsible and f.standing = :open";

    private final Entities entities;

    /** The unit of this module. */
    @Activate
    public JpaCloseness(@Reference(target = "(lotse.unit=cases)") Entities entities) {
        this.entities = entities;
    }

    @Override
    public Map<Language, Long> needed(UserId responsible) {
        return entities.manager()
                .createQuery(
                        "select f.person.interpreter, count(f) from CaseFile f where " + OF_OPEN
                                + " and f.person.interpreter is not null group by f.person.interpreter",
                        Object[].class)
                .setParameter("responsible", responsible.value())
                .setParameter("open", Standing.OPEN)
                .getResultStream()
                .collect(Collectors.toMap(row -> new Language((String) row[0]), row -> (Long) row[1]));
    }

    @Override
    public Map<UserId, Set<Language>> spoken(
            Collection<UserId> people, Collection<Language> languages, LocalDate since) {
        if (people.isEmpty() || languages.isEmpty()) {
            return Map.of();
        }
        return entities.manager()
                .createQuery(
                        "select distinct c.authorId, c.language from Contact c where c.authorId in :people"
                                + " and c.language in :languages and c.interpreted = false and c.heldOn >= :since",
                        Object[].class)
                .setParameter("people", people.stream().map(UserId::value).toList())
                .setParameter(
                        "languages", languages.stream().map(Language::code).toList())
                .setParameter("since", since)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> new UserId((UUID) row[0]),
                        Collectors.mapping(row -> new Language((String) row[1]), Collectors.toSet())));
    }

    @Override
    public Map<UserId, Long> known(UserId responsible) {
        return entities.manager()
                .createQuery(
                        "select c.authorId, count(distinct c.caseId) from Contact c, CaseFile f where f.id = c.caseId and "
                                + OF_OPEN + " group by c.authorId",
                        Object[].class)
                .setParameter("responsible", responsible.value())
                .setParameter("open", Standing.OPEN)
                .getResultStream()
                .collect(Collectors.toMap(row -> new UserId((UUID) row[0]), row -> (Long) row[1]));
    }

    @Override
    public long openCases(UserId responsible) {
        return entities.manager()
                .createQuery("select count(f) from CaseFile f where " + OF_OPEN, Long.class)
                .setParameter("responsible", responsible.value())
                .setParameter("open", Standing.OPEN)
                .getSingleResult();
    }
}
