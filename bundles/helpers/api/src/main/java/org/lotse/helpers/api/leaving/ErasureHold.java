package org.lotse.helpers.api.leaving;

import java.time.LocalDate;

/**
 * Why somebody who has left is not erased yet, for example a claim that is being argued about (Art. 17 (3) (e), 18 GDPR).
 *
 * @param reason in words
 * @param until the last day on which it holds; after that the clock decides again
 * @param since the day on which it was set
 * @param by who set it, as colleagues know them
 */
public record ErasureHold(String reason, LocalDate until, LocalDate since, String by) {}
