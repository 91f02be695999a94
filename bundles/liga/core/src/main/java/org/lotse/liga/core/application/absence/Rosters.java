package org.lotse.liga.core.application.absence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.lotse.liga.api.agreement.AgreementId;
import org.lotse.liga.api.carrier.CarrierId;
import org.lotse.liga.core.application.Names;
import org.lotse.liga.core.domain.absence.Absence;
import org.lotse.liga.core.domain.absence.AbsenceBook;
import org.lotse.liga.core.domain.absence.Roster;
import org.lotse.liga.core.domain.absence.Worker;
import org.lotse.liga.core.domain.agreement.Agreement;
import org.lotse.liga.core.domain.agreement.AgreementBook;
import org.lotse.liga.core.domain.post.PostBook;
import org.lotse.liga.core.domain.post.Stint;
import org.lotse.platform.api.vocabulary.Language;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Puts together who works where, who is away and who stands in. Inside a transaction only. */
@Component(service = Rosters.class)
public final class Rosters {

    private final PostBook posts;
    private final AgreementBook agreements;
    private final AbsenceBook absences;
    private final Names names;

    /** Reads from these. */
    @Activate
    public Rosters(
            @Reference PostBook posts,
            @Reference AgreementBook agreements,
            @Reference AbsenceBook absences,
            @Reference Names names) {
        this.posts = posts;
        this.agreements = agreements;
        this.absences = absences;
        this.names = names;
    }

    /** Everything that has a day from this one on. */
    public Roster from(LocalDate day) {
        return of(day, absences.notOver(day));
    }

    /** Everybody who holds a post from a day on, and these absences. */
    Roster of(LocalDate day, List<Absence> asked) {
        return new Roster(workers(day), asked, absences.covers(asked));
    }

    private List<Worker> workers(LocalDate day) {
        var carriers = agreements.all().stream().collect(Collectors.toMap(Agreement::id, Agreement::carrier));
        Map<String, List<Stint>> byPerson = new LinkedHashMap<>();
        posts.notOver(day).stream()
                .flatMap(post -> post.stints().stream())
                .filter(stint ->
                        stint.period().to() == null || !stint.period().to().isBefore(day))
                .forEach(stint -> byPerson.computeIfAbsent(
                                Worker.key(stint.holder(), carrierOf(carriers, stint)), none -> new ArrayList<>())
                        .add(stint));
        return byPerson.entrySet().stream()
                .map(person -> worker(person.getKey(), person.getValue(), carriers))
                .sorted((one, other) -> one.name().compareToIgnoreCase(other.name()))
                .toList();
    }

    private Worker worker(String key, List<Stint> stints, Map<AgreementId, CarrierId> carriers) {
        var latest = stints.stream()
                .max((one, other) ->
                        one.period().from().compareTo(other.period().from()))
                .orElseThrow();
        var carrier = carrierOf(carriers, latest);
        var languages = stints.stream()
                .flatMap(stint -> stint.holder().languages().stream())
                .collect(Collectors.toCollection(HashSet<Language>::new));
        return new Worker(
                key, latest.holder().name(), latest.holder().account(), carrier, names.of(carrier), languages, stints);
    }

    private static CarrierId carrierOf(Map<AgreementId, CarrierId> carriers, Stint stint) {
        return Objects.requireNonNull(carriers.get(stint.agreement()));
    }
}
