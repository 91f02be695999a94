package org.lotse.helpers.api.message;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lotse.helpers.api.VolunteerId;

/**
 * Somebody to whom a message goes, or would go.
 *
 * @param volunteer who
 * @param name family name first
 * @param phone telephone number, if known
 * @param state what became of it for them
 * @param reason why it did not go out, or not yet; null if there is nothing to say
 * @param changedAt since when it stands so; null in a preview
 */
public record Recipient(
        VolunteerId volunteer,
        String name,
        @Nullable String phone,
        DeliveryState state,
        @Nullable DeliveryReason reason,
        @Nullable Instant changedAt) {}
