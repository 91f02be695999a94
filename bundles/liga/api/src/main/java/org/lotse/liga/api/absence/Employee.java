package org.lotse.liga.api.absence;

import java.util.List;
import org.lotse.platform.api.vocabulary.Language;

/**
 * Somebody who holds a post of a carrier.
 *
 * @param key tells them from others; an account's, else the name's
 * @param name who
 * @param carrierName as people call the carrier
 * @param account whether there is one, so that access can follow
 * @param languages in which they counsel
 */
public record Employee(String key, String name, String carrierName, boolean account, List<Language> languages) {

    /** Keeps a copy. */
    public Employee {
        languages = List.copyOf(languages);
    }
}
