package org.lotse.helpers.core.domain.request;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lotse.helpers.api.SpokenLanguage;
import org.lotse.helpers.api.VolunteerId;
import org.lotse.helpers.api.WeeklySlot;

/**
 * A volunteer who can be asked, as far as a need is concerned.
 *
 * @param id who
 * @param name family name first
 * @param sortName by which names sort in German order
 * @param spoken those of the needed languages that they speak
 * @param skilled whether they have the skill
 * @param inArea whether they want to help in the area of life
 * @param slots when both have time
 * @param running how many Patenschaften they have
 * @param hours per week in these; one whose hours are not known counts {@link Need#UNKNOWN_HOURS}
 * @param limit their own limit of hours per week, if they named one
 */
public record Candidate(
        VolunteerId id,
        String name,
        String sortName,
        List<SpokenLanguage> spoken,
        boolean skilled,
        boolean inArea,
        Set<WeeklySlot> slots,
        int running,
        int hours,
        @Nullable Integer limit) {}
