package org.lotse.liga.core.domain.training;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.lotse.liga.api.training.Mandate;
import org.lotse.liga.api.training.MandateBoard;
import org.lotse.liga.api.training.ReplaceMandates;
import org.lotse.liga.core.domain.Days;
import org.lotse.liga.core.domain.Revision;
import org.lotse.platform.api.data.LastChange;
import org.lotse.platform.api.rule.RuleViolation;

/** What holders of posts have to be trained in. One for each district. */
@Entity
@Table(name = "LIGA_MANDATES")
public class MandateOffice {

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
    @CollectionTable(name = "LIGA_MANDATE", joinColumns = @JoinColumn(name = "MANDATES_ID"))
    private List<MandateRow> rows = new ArrayList<>();

    /** For the database layer. */
    protected MandateOffice() {}

    /** Nothing is mandatory yet. */
    public static MandateOffice empty() {
        var office = new MandateOffice();
        office.id = ID;
        office.revision = Revision.first();
        return office;
    }

    /**
     * Writes it down anew.
     *
     * @throws ConcurrentChange if the command rests on another revision than this one
     * @throws RuleViolation beside {@code mandates} if they are not acceptable
     */
    public void replace(ReplaceMandates command, LastChange change) {
        var next = revision.after(command.revision(), change);
        Days.requireAtMost("mandates", command.mandates(), ReplaceMandates.MOST);
        var written = command.mandates().stream().map(MandateRow::of).toList();
        var told = new HashSet<List<Object>>();
        command.mandates().forEach(one -> {
            if (!told.add(List.of(Training.subjectKey(one.subject()), one.whom()))) {
                throw RuleViolation.at("mandates", "liga.rule.mandate-twice");
            }
        });
        rows.clear();
        rows.addAll(written);
        revision = next;
    }

    /** What is mandatory. */
    public MandateBoard board() {
        return new MandateBoard(revision.number(), mandates());
    }

    /** By subject. */
    public List<Mandate> mandates() {
        return rows.stream()
                .map(MandateRow::mandate)
                .sorted(Comparator.comparing((Mandate one) -> Training.subjectKey(one.subject()))
                        .thenComparing(Mandate::whom))
                .toList();
    }

    /** Whether a subject is mandatory for anybody on a day. */
    public boolean isMandatory(String subject, LocalDate day) {
        var key = Training.subjectKey(subject);
        return mandates().stream()
                .anyMatch(one -> Training.subjectKey(one.subject()).equals(key)
                        && !one.from().isAfter(day));
    }
}
