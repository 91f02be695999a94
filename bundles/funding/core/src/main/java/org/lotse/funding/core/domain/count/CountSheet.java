package org.lotse.funding.core.domain.count;

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
import org.lotse.funding.api.Ags;
import org.lotse.funding.api.count.CountEntry;
import org.lotse.funding.api.count.CountHistory;
import org.lotse.funding.api.count.EnterCount;
import org.lotse.funding.core.domain.Revision;
import org.lotse.platform.api.data.LastChange;

/** The counts of one municipality in one programme. */
@Entity
@Table(name = "FUNDING_COUNT")
public class CountSheet {

    @Id
    @Column(name = "ID")
    private UUID id;

    @Version
    @Column(name = "VERSION")
    private int version;

    @Embedded
    private Revision revision;

    @Column(name = "PROGRAMME")
    private String programme;

    @Column(name = "MUNICIPALITY")
    private String municipality;

    @ElementCollection
    @CollectionTable(name = "FUNDING_COUNT_ENTRY", joinColumns = @JoinColumn(name = "COUNT_ID"))
    private List<CountEntryRow> entries = new ArrayList<>();

    /** For the database layer. */
    protected CountSheet() {}

    /** Of which nothing is entered yet. */
    public static CountSheet empty(UUID id, String programme, Ags municipality) {
        var sheet = new CountSheet();
        sheet.id = id;
        sheet.revision = Revision.first();
        sheet.programme = programme;
        sheet.municipality = municipality.value();
        return sheet;
    }

    /**
     * Enters one more.
     *
     * @throws ConcurrentChange if somebody else was faster
     * @throws RuleViolation beside the field that is not acceptable
     */
    public void enter(EnterCount command, LastChange change) {
        var next = revision.after(command.revision(), change);
        var corrects = entries.stream().anyMatch(entry -> entry.kind() == command.kind());
        entries.add(CountEntryRow.of(entries.size() + 1, command, corrects, change));
        revision = next;
    }

    /** Whose counts these are. */
    public Ags municipality() {
        return new Ags(municipality);
    }

    /** All of them. */
    public CountHistory history() {
        return new CountHistory(
                programme,
                municipality(),
                revision.number(),
                entries.stream()
                        .map(CountEntryRow::entry)
                        .sorted(Comparator.comparing(CountEntry::number).reversed())
                        .toList());
    }
}
