package org.lotse.cases.api.appointment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lotse.cases.api.CaseId;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The appointments of the current scope's tenant. Threads, transactions and refusals as for
 * {@link org.lotse.cases.api.CaseService}. Whoever may log contacts may also move and drop what a colleague arranged: somebody
 * who is ill cannot.
 */
@ProviderType
public interface Appointments {

    /** Nobody is shown more at once. */
    int MOST = 500;

    /**
     * Arranges one, in the caller's calendar. Needs {@code cases.contacts}.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation beside the field that is not acceptable; names of fields are those of
     *     {@link AppointmentData}; or if there is no such case
     */
    AppointmentId plan(PlanAppointment command);

    /**
     * Arranges it differently. Needs {@code cases.contacts}.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation as for {@link #plan}
     * @throws org.lotse.platform.api.data.ConcurrentChange if it was changed since
     */
    void move(MoveAppointment command);

    /**
     * Makes a contact of it. Needs {@code cases.contacts}.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation as for {@link org.lotse.cases.api.ContactLog#log}
     * @throws org.lotse.platform.api.data.ConcurrentChange if it was changed since
     */
    void hold(HoldAppointment command);

    /**
     * Says that it did not take place. Needs {@code cases.contacts}.
     *
     * @throws org.lotse.platform.api.data.ConcurrentChange if it was changed since
     */
    void drop(DropAppointment command);

    /** The appointment with this id, or empty if there is none. Needs {@code cases.read}. */
    Optional<AppointmentEntry> find(AppointmentId id);

    /** The caller's calendar, both days included, by time; at most {@link #MOST}. Needs {@code cases.read}. */
    List<AppointmentEntry> mine(LocalDate first, LocalDate last);

    /** What was ever arranged in a case, latest first; at most {@link #MOST}. An unknown case has none. Needs {@code cases.read}. */
    List<AppointmentEntry> of(CaseId caseId);
}
