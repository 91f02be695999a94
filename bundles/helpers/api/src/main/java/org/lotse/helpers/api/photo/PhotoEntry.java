package org.lotse.helpers.api.photo;

import java.time.LocalDate;

/**
 * That there is a photo of a volunteer.
 *
 * @param since the day on which it was put there
 * @param by who did
 * @param consentOn the day on which the person agreed (§ 22 KUG, Art. 6 (1) a GDPR)
 * @param byThemselves whether they put it there themselves, which says that they agree; otherwise {@code by} ticked that they do
 */
public record PhotoEntry(LocalDate since, String by, LocalDate consentOn, boolean byThemselves) {}
