package org.lotse.cases.core.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** What this tenant decided for its case files: one row that the migration made. */
@Entity
@Table(name = "CASES_SETTINGS")
public class Settings {

    /** Identity of the one row. */
    public static final int ONLY = 1;

    @Id
    @Column(name = "ID")
    private int id;

    @Version
    @Column(name = "VERSION")
    private int version;

    @Column(name = "AZR_NUMBERS")
    private boolean azrNumbers;

    @Column(name = "CARE_RATIO")
    private int careRatio = 65;

    @Column(name = "REVIEW_MONTHS")
    private int reviewMonths = 6;

    @Column(name = "LETTERHEAD")
    private @Nullable String letterhead;

    /** For the database layer; also what is true until somebody decides otherwise. */
    public Settings() {
        id = ONLY;
    }

    /** Whether numbers of the central register of foreigners are kept. */
    public boolean keepsAzrNumbers() {
        return azrNumbers;
    }

    /** How many cases in care the tenant strives for with one full post. */
    public int careRatio() {
        return careRatio;
    }

    /** From now on it strives for so many. */
    public void strive(int cases) {
        careRatio = cases;
    }

    /** After how many months a plan is looked at, unless something else is agreed. */
    public int reviewMonths() {
        return reviewMonths;
    }

    /** From now on after so many. */
    public void reviewAfter(int months) {
        reviewMonths = months;
    }

    /** Lines above all letters, or null for the tenant's name alone. */
    public @Nullable String letterhead() {
        return letterhead;
    }

    /** From now on these. */
    public void writeUnder(@Nullable String lines) {
        letterhead = lines;
    }

    /** From now on they are, or are not. */
    public void keepAzrNumbers(boolean keep) {
        azrNumbers = keep;
    }
}
