package org.lotse.cases.api.asking;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.release.ReleaseForm;
import org.lotse.platform.api.exchange.ArrivedPackage;

/**
 * Another body asks for the hand-over of a case of this one.
 *
 * @param arrived what the exchange knows
 * @param body who asks
 * @param asker the colleague there
 * @param ground why
 * @param note what else they say, or null
 * @param consentForm how the person agreed there that it is asked
 * @param consentOn when
 * @param about which case is meant; null if it does not run here any more
 */
public record RequestedHandover(
        ArrivedPackage arrived,
        String body,
        String asker,
        RequestGround ground,
        @Nullable String note,
        ReleaseForm consentForm,
        LocalDate consentOn,
        @Nullable RequestedCase about) {}
