package org.lotse.cases.api;

import org.lotse.platform.api.access.UserId;

/**
 * The integration manager who answers for a case.
 *
 * @param id their account
 * @param name how colleagues know them, as it was when they took the case
 */
public record Responsible(UserId id, String name) {}
