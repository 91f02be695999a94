package org.lotse.helpers.core.domain.leaving;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The one row that whoever erases locks. */
@Entity
@Table(name = "HELPERS_ERASURE_TURN")
public class ErasureTurn {

    /** The only one. */
    public static final int ONLY = 1;

    @Id
    @Column(name = "ID")
    private int id;

    /** For the database layer. */
    protected ErasureTurn() {}
}
