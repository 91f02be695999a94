package org.lotse.liga.api.absence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Who is away, as far as it concerns the caller: whoever steers ({@code liga.edit}) sees all carriers, a team leader ({@code liga.own-carrier}) the
 * own one, everybody else themselves. Every call needs {@code liga.absences}. Any thread that has a scope.
 */
@ProviderType
public interface AbsencePlan {

    /** People who hold a post now or later, by name. */
    List<Employee> people();

    /** Seven days from a day on, a row for each of the people, by name. */
    List<PlanRow> week(LocalDate first);

    /** Absences that are not over, by first day. */
    List<AbsenceEntry> current();

    /** Absences that are over, had a cover, and were not given back yet, by last day. */
    List<AbsenceEntry> toHandBack();

    /** One of them, whether or not it is over. */
    Optional<AbsenceEntry> find(AbsenceId absence);
}
