package org.lotse.liga.api.post;

import java.util.List;
import org.lotse.liga.api.Period;

/**
 * A post as shown when opened.
 *
 * @param id identity
 * @param revision how often it was changed; goes back in commands
 * @param agreementTitle under which agreement it is
 * @param carrierName as people call the carrier
 * @param data everything that is written down
 * @param state how it stands today
 * @param vacancies days on which nobody holds it, up to today and beyond, by day
 */
public record PostDetails(
        PostId id,
        long revision,
        String agreementTitle,
        String carrierName,
        PostData data,
        PostState state,
        List<Period> vacancies) {

    /** Keeps a copy. */
    public PostDetails {
        vacancies = List.copyOf(vacancies);
    }
}
