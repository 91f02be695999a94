package org.lotse.cases.core.persistence;

import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.CaseChoices;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.CaseQuery;
import org.lotse.cases.api.CaseSummary;
import org.lotse.cases.api.PeriodStage;
import org.lotse.cases.api.Responsible;
import org.lotse.cases.api.Standing;
import org.lotse.cases.api.Workload;
import org.lotse.cases.core.domain.CaseFile;
import org.lotse.cases.core.domain.CaseFiles;
import org.lotse.cases.core.domain.merge.MergedCase;
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

    /** About as many rows are sorted in the time in which the rows of a page are found among a hundred thousand. */
    private static final int MANY = 2000;

    private final Entities entities;
    private final int many;

    /** The unit of this module. */
    @Activate
    public JpaCaseFiles(@Reference(target = "(lotse.unit=cases)") Entities entities) {
        this(entities, MANY);
    }

    /** @param many so many rows are rather passed by one after the other than sorted */
    JpaCaseFiles(Entities entities, int many) {
        this.entities = entities;
        this.many = many;
    }

    @Override
    public void add(CaseFile file) {
        entities.manager().persist(file);
    }

    @Override
    public void write() {
        entities.manager().flush();
    }

    @Override
    public void writeAndForget() {
        write();
        entities.manager().clear();
    }

    @Override
    public void countAnew() {
        entities.countAnew();
    }

    @Override
    public Optional<CaseFile> find(CaseId id) {
        return Optional.ofNullable(entities.manager().find(CaseFile.class, id.value()));
    }

    @Override
    public Optional<CaseFile> current(CaseId id) {
        return find(id).or(() -> Optional.ofNullable(entities.manager().find(MergedCase.class, id.value()))
                .flatMap(merged -> find(merged.stays())));
    }

    @Override
    public void remove(CaseFile file) {
        entities.manager().remove(file);
        write();
    }

    @Override
    public Optional<CaseFile> lockEvenClosed(CaseId id) {
        return Optional.ofNullable(entities.manager().find(CaseFile.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public Page<CaseSummary> page(CaseQuery query, LocalDate today, @Nullable String after, int size) {
        return new CaseListing(query, today, many).page(entities.manager(), after, size);
    }

    @Override
    public CaseChoices choices() {
        return new CaseChoices(responsibles(), entryYears());
    }

    @Override
    public Workload workload(UserId responsible, LocalDate today) {
        var all = "select count(f) from CaseFile f where f.responsibleId = :responsible and f.standing = :open";
        var cases = entities.manager()
                .createQuery(all, Long.class)
                .setParameter("open", Standing.OPEN)
                .setParameter("responsible", responsible.value())
                .getSingleResult();
        var quiet = entities.manager()
                .createQuery(all + " and f.quietSince < :quietBefore", Long.class)
                .setParameter("open", Standing.OPEN)
                .setParameter("responsible", responsible.value())
                .setParameter("quietBefore", today.minusDays(CaseQuery.QUIET_DAYS))
                .getSingleResult();
        var ending = entities.manager()
                .createQuery(all + " and f.care.endsOn between :today and :horizon", Long.class)
                .setParameter("open", Standing.OPEN)
                .setParameter("responsible", responsible.value())
                .setParameter("today", today)
                .setParameter("horizon", PeriodStage.THREE_MONTHS.horizon(today))
                .getSingleResult();
        return new Workload(cases, quiet, ending);
    }

    @Override
    public long inCare(UserId responsible, LocalDate today) {
        return entities.manager()
                .createQuery(
                        "select count(f) from CaseFile f where f.responsibleId = :responsible"
                                + " and f.care.endsOn >= :today and f.standing = :open",
                        Long.class)
                .setParameter("open", Standing.OPEN)
                .setParameter("responsible", responsible.value())
                .setParameter("today", today)
                .getSingleResult();
    }

    @Override
    public long extensionsAsked() {
        return entities.manager()
                .createQuery(
                        "select count(f) from CaseFile f where f.care.extensionAsked = true and f.standing = :open",
                        Long.class)
                .setParameter("open", Standing.OPEN)
                .getSingleResult();
    }

    @Override
    public List<CaseId> withoutPeriod(@Nullable CaseId after, int most) {
        return ids("f.care.rule is null", after, most, query -> query);
    }

    @Override
    public List<CaseId> stageNotAnnounced(LocalDate today, @Nullable CaseId after, int most) {
        var condition = "((f.care.endsOn < :today and f.care.announced < :over)"
                + " or (f.care.endsOn <= :one and f.care.announced < :oneMonth)"
                + " or (f.care.endsOn <= :three and f.care.announced < :threeMonths)"
                + " or (f.care.endsOn <= :six and f.care.announced < :sixMonths)) and f.standing = :open";
        return ids(
                condition,
                after,
                most,
                query -> query.setParameter("today", today)
                        .setParameter("open", Standing.OPEN)
                        .setParameter("one", PeriodStage.ONE_MONTH.horizon(today))
                        .setParameter("three", PeriodStage.THREE_MONTHS.horizon(today))
                        .setParameter("six", PeriodStage.SIX_MONTHS.horizon(today))
                        .setParameter("over", PeriodStage.OVER)
                        .setParameter("oneMonth", PeriodStage.ONE_MONTH)
                        .setParameter("threeMonths", PeriodStage.THREE_MONTHS)
                        .setParameter("sixMonths", PeriodStage.SIX_MONTHS));
    }

    private List<CaseId> ids(
            String condition, @Nullable CaseId after, int most, UnaryOperator<TypedQuery<UUID>> parameters) {
        var query = entities.manager()
                .createQuery(
                        "select f.id from CaseFile f where f.id > :after and " + condition + " order by f.id",
                        UUID.class)
                .setParameter("after", after == null ? NOBODY : after.value());
        return parameters
                .apply(query)
                .setMaxResults(most)
                .getResultStream()
                .map(CaseId::new)
                .toList();
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
