package org.lotse.cases.core.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** What is locked by whoever changes who is in a household. */
@Entity
@Table(name = "CASES_HOUSEHOLD")
public class HouseholdRow {

    @Id
    @Column(name = "ID")
    private UUID id;

    /** For the database layer. */
    protected HouseholdRow() {}

    HouseholdRow(UUID id) {
        this.id = id;
    }
}
