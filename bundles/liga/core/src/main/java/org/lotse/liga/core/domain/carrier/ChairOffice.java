package org.lotse.liga.core.domain.carrier;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.lotse.liga.api.Period;
import org.lotse.liga.api.carrier.CarrierId;
import org.lotse.liga.api.carrier.ChairHistory;
import org.lotse.liga.api.carrier.ChairTerm;
import org.lotse.liga.api.carrier.ReplaceChairs;
import org.lotse.liga.core.domain.Days;
import org.lotse.liga.core.domain.Revision;
import org.lotse.platform.api.data.LastChange;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.api.rule.RuleViolation;

/** The chair of the LIGA: who had, has and will have it. One for each district. */
@Entity
@Table(name = "LIGA_CHAIR")
public class ChairOffice {

    /** There is only one, so that two who write it down first do not make two. */
    public static final UUID ID = new UUID(0, 1);

    @Id
    @Column(name = "ID")
    private UUID id;

    @Version
    @Column(name = "VERSION")
    private int version;

    @Embedded
    private Revision revision;

    @ElementCollection
    @CollectionTable(name = "LIGA_CHAIR_TERM", joinColumns = @JoinColumn(name = "CHAIR_ID"))
    private List<ChairTermRow> terms = new ArrayList<>();

    /** For the database layer. */
    protected ChairOffice() {}

    /** Nobody had it yet. */
    public static ChairOffice empty() {
        var office = new ChairOffice();
        office.id = ID;
        office.revision = Revision.first();
        return office;
    }

    /**
     * Writes it down anew.
     *
     * @param known whether there is such a carrier
     * @throws ConcurrentChange if the command rests on another revision than this one
     * @throws RuleViolation beside {@code terms} if they are not acceptable
     */
    public void replace(ReplaceChairs command, Predicate<CarrierId> known, LastChange change) {
        var next = revision.after(command.revision(), change);
        Days.requireAtMost("terms", command.terms(), ReplaceChairs.MOST);
        command.terms().forEach(term -> {
            Days.period("terms", term.from(), term.to());
            if (!known.test(Check.present("terms", term.carrier()))) {
                throw RuleViolation.at("terms", "liga.rule.carrier-unknown");
            }
        });
        Days.requireApart(
                "terms", command.terms().stream().map(ChairTerm::period).toList());
        terms.clear();
        command.terms().forEach(term -> terms.add(ChairTermRow.of(term)));
        revision = next;
    }

    /** Who had, has and will have it. */
    public ChairHistory history() {
        var told = terms.stream()
                .map(ChairTermRow::term)
                .sorted(Comparator.comparing(ChairTerm::from))
                .toList();
        return new ChairHistory(revision.number(), told, gaps(told));
    }

    private static List<Period> gaps(List<ChairTerm> told) {
        if (told.isEmpty()) {
            return List.of();
        }
        return new Period(told.getFirst().from(), told.getLast().to())
                .without(told.stream().map(ChairTerm::period).toList());
    }
}
