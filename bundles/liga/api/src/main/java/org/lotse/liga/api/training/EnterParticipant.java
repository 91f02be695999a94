package org.lotse.liga.api.training;

import org.jspecify.annotations.Nullable;
import org.lotse.liga.api.Ags;
import org.lotse.liga.api.carrier.CarrierId;

/**
 * Signs somebody up for a training.
 *
 * @param training which
 * @param name who, up to {@value #NAME_LENGTH} characters
 * @param carrier for which carrier they work, if they hold a post there today, or null
 * @param municipality of which municipality they are, or null
 * @param organisation where they work if that is neither, up to {@value #ORGANISATION_LENGTH} characters, or null
 * @param contact telephone number or mail address, up to {@value #CONTACT_LENGTH} characters, or null
 */
public record EnterParticipant(
        TrainingId training,
        String name,
        @Nullable CarrierId carrier,
        @Nullable Ags municipality,
        @Nullable String organisation,
        @Nullable String contact) {

    /** Greatest length of the name. */
    public static final int NAME_LENGTH = 100;

    /** Greatest length of the organisation. */
    public static final int ORGANISATION_LENGTH = 100;

    /** Greatest length of the contact. */
    public static final int CONTACT_LENGTH = 150;
}
