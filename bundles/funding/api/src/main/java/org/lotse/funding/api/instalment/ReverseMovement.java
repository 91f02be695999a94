package org.lotse.funding.api.instalment;

import org.lotse.funding.api.application.ApplicationId;

/**
 * A counter-entry: undoes an entry that was a mistake. Both stay.
 *
 * @param grant for which
 * @param revision of the sheet as the person saw it
 * @param number of the entry
 * @param remark why
 */
public record ReverseMovement(ApplicationId grant, long revision, int number, String remark) {}
