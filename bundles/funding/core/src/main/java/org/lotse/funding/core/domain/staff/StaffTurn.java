package org.lotse.funding.core.domain.staff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The one row that whoever fills a post locks. */
@Entity
@Table(name = "FUNDING_STAFF_TURN")
public class StaffTurn {

    /** The only one. */
    public static final int ONLY = 1;

    @Id
    @Column(name = "ID")
    private int id;

    /** For the database layer. */
    protected StaffTurn() {}
}
