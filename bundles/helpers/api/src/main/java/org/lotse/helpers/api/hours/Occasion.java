package org.lotse.helpers.api.hours;

import org.jspecify.annotations.Nullable;
import org.lotse.helpers.api.activity.ShiftId;
import org.lotse.helpers.api.request.HelpRequestId;

/**
 * On what occasion somebody helped: on a shift or in a Patenschaft.
 *
 * @param shift the shift, or null
 * @param request the request from which the Patenschaft came, or null; exactly one of both is there
 */
public record Occasion(@Nullable ShiftId shift, @Nullable HelpRequestId request) {

    /** On a shift. */
    public static Occasion on(ShiftId shift) {
        return new Occasion(shift, null);
    }

    /** In the Patenschaft that came from a request. */
    public static Occasion in(HelpRequestId request) {
        return new Occasion(null, request);
    }
}
