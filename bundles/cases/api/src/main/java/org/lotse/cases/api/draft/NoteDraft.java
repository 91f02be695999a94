package org.lotse.cases.api.draft;

import java.time.Instant;

/**
 * The note of a contact that nobody saved yet.
 *
 * @param note what was typed
 * @param keptAt when the last of it arrived
 */
public record NoteDraft(String note, Instant keptAt) {}
