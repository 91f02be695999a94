package org.lotse.liga.api.change;

import org.jspecify.annotations.Nullable;
import org.lotse.liga.api.delivery.DeliveryModel;

/**
 * A change in a list.
 *
 * @param id which
 * @param data what is written down
 * @param before the model that counts until then, or null if none was written down
 * @param state how far it is
 * @param open steps that nobody ticked
 */
public record ChangeSummary(
        ChangeId id, ChangeData data, @Nullable DeliveryModel before, ChangeState state, int open) {}
