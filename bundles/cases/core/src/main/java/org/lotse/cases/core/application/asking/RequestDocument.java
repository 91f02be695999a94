package org.lotse.cases.core.application.asking;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.asking.RequestGround;
import org.lotse.cases.api.release.ReleaseForm;
import org.lotse.cases.core.domain.asking.OwnRequest;

/**
 * All that travels with a request.
 *
 * @param token which case of the receiver is meant; nobody else understands it
 * @param asker the colleague who asks
 * @param ground why
 * @param note what else is said, or null
 * @param consentForm how the person agreed that it is asked
 * @param consentOn when
 */
record RequestDocument(
        String token,
        String asker,
        RequestGround ground,
        @Nullable String note,
        ReleaseForm consentForm,
        LocalDate consentOn) {

    static RequestDocument of(OwnRequest request, String asker) {
        return new RequestDocument(
                request.token(), asker, request.ground(), request.note(), request.consentForm(), request.consentOn());
    }
}
