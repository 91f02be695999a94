package org.lotse.funding.core.domain.group;

import java.util.Optional;
import org.lotse.funding.api.Ags;

/**
 * A municipality as suggestions see it.
 *
 * @param key which one
 * @param association its Verwaltungsgemeinschaft, if it belongs to one
 * @param persons counted or estimated; empty if neither
 */
public record Town(Ags key, Optional<String> association, Optional<Integer> persons) {}
