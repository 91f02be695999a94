package org.lotse.funding.core.domain.allocation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.lotse.funding.api.allocation.AllocationRow;
import org.lotse.funding.api.allocation.AllocationTable;
import org.lotse.funding.api.allocation.TakeTable;
import org.lotse.platform.api.data.LastChange;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.api.rule.RuleViolation;

/** A table as it was taken in. Never changed. */
@Entity
@Table(name = "FUNDING_ALLOCATION")
public class StoredTable {

    @Id
    @Column(name = "ID")
    private UUID id;

    @Version
    @Column(name = "VERSION")
    private int version;

    @Column(name = "PROGRAMME")
    private String programme;

    @Column(name = "NUMBER")
    private int number;

    @Column(name = "FILE_NAME")
    private String fileName;

    @Column(name = "TAKEN_BY")
    private String takenBy;

    @Column(name = "TAKEN_AT")
    private Instant takenAt;

    @ElementCollection
    @CollectionTable(name = "FUNDING_ALLOCATION_ROW", joinColumns = @JoinColumn(name = "ALLOCATION_ID"))
    private List<AllocationRowOf> rows = new ArrayList<>();

    /** For the database layer. */
    protected StoredTable() {}

    /** @throws RuleViolation beside {@code rows} if there is none, one cannot be, or one municipality stands there twice */
    public static StoredTable taken(UUID id, TakeTable command, int number, LastChange change) {
        if (command.rows().isEmpty()
                || command.rows().stream()
                                .map(AllocationRow::municipality)
                                .distinct()
                                .count()
                        != command.rows().size()) {
            throw RuleViolation.at("rows", "funding.rule.table-rows");
        }
        var table = new StoredTable();
        table.id = id;
        table.programme = command.programme();
        table.number = number;
        table.fileName = Check.text("fileName", command.fileName(), TakeTable.FILE_LENGTH);
        table.takenBy = change.by();
        table.takenAt = change.at();
        command.rows().stream().map(AllocationRowOf::of).forEach(table.rows::add);
        return table;
    }

    /** As shown. */
    public AllocationTable details() {
        return new AllocationTable(
                programme,
                number,
                fileName,
                takenBy,
                takenAt,
                rows.stream()
                        .map(AllocationRowOf::row)
                        .sorted(Comparator.comparing(AllocationRow::municipality))
                        .toList());
    }
}
