package org.lotse.cases.api.letter;

import java.time.Instant;

/**
 * A letter that nobody kept yet.
 *
 * @param letter what was typed
 * @param keptAt when the last of it arrived
 */
public record LetterDraft(LetterData letter, Instant keptAt) {}
