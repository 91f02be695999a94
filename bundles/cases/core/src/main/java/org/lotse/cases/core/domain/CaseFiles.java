package org.lotse.cases.core.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.CaseChoices;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.CaseQuery;
import org.lotse.cases.api.CaseSummary;
import org.lotse.cases.api.Workload;
import org.lotse.platform.api.access.UserId;
import org.lotse.platform.api.data.Page;

/** All case files of the current tenant. Inside a transaction only. */
public interface CaseFiles {

    /** Takes in a new file. */
    void add(CaseFile file);

    /** Writes what was taken in so far: what belongs to a new file comes after it, and only the database knows that it does. */
    void write();

    /** As {@link #write}, and keeps none of it in mind: for thousands. What was found before is not to be changed any more. */
    void writeAndForget();

    /** The database counts anew what it holds: among thousands that one transaction writes, it would go on as among the few at first. */
    void countAnew();

    /** The file with this id, to look at. */
    Optional<CaseFile> find(CaseId id);

    /** As {@link #find}; where that file was merged into another one, the one that stays. */
    Optional<CaseFile> current(CaseId id);

    /** Takes a file out to which nothing belongs any more; the database refuses one to which something does. */
    void remove(CaseFile file);

    /**
     * The file with this id, to change it or what belongs to it: until the transaction ends, everybody else who wants to waits.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation if the case is closed: whoever changes anything of a case comes by here
     */
    default Optional<CaseFile> lock(CaseId id) {
        var file = lockEvenClosed(id);
        file.ifPresent(CaseFile::requireOpen);
        return file;
    }

    /** As {@link #lock}, for the few acts that a closed case allows. */
    Optional<CaseFile> lockEvenClosed(CaseId id);

    /**
     * A page of the list.
     *
     * @param today by which quiet cases and ends of care periods are told
     * @param after cursor of the page before, or null
     */
    Page<CaseSummary> page(CaseQuery query, LocalDate today, @Nullable String after, int size);

    /** What the list can be narrowed to. */
    CaseChoices choices();

    /** The cases of one person in figures; {@code today} as for {@link #page}. */
    Workload workload(UserId responsible, LocalDate today);

    /** How many cases of one person have a care period that has not ended. */
    long inCare(UserId responsible, LocalDate today);

    /** How many care periods somebody asked to extend. */
    long extensionsAsked();

    /**
     * The cases without a reckoned period, in the order of their identities.
     *
     * @param after the last one that was looked at, or null
     */
    List<CaseId> withoutPeriod(@Nullable CaseId after, int most);

    /** The cases whose period is in a later stage than colleagues were told; order and {@code after} as above. */
    List<CaseId> stageNotAnnounced(LocalDate today, @Nullable CaseId after, int most);
}
