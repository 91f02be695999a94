package org.lotse.cases.api.asking;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.PersonData;
import org.lotse.cases.api.release.ReleaseForm;

/**
 * Asks for the hand-over of somebody. The person is either described or has a case here already; neither leaves the tenant.
 *
 * @param person whom the form describes, or null
 * @param ownCase the case here – taken in with a list, or closed –, or null
 * @param ground why it is asked
 * @param note what else the other body reads, without any name; wanted where the ground is {@link RequestGround#OTHER}
 * @param consentForm how the person agreed that the other body is asked
 * @param consentOn when they agreed; not after today
 * @param consentNote the circumstances, wanted for what was agreed by word of mouth (§ 67b (2) SGB X); stays here
 */
public record AskForHandover(
        @Nullable PersonData person,
        @Nullable CaseId ownCase,
        @Nullable RequestGround ground,
        @Nullable String note,
        @Nullable ReleaseForm consentForm,
        @Nullable LocalDate consentOn,
        @Nullable String consentNote) {}
