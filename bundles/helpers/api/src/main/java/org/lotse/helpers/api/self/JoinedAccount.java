package org.lotse.helpers.api.self;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lotse.platform.api.access.UserId;

/**
 * The account with which a volunteer sees their own entry.
 *
 * @param account identity
 * @param name the name colleagues know them by; null if they are no member of the municipality any more
 * @param since the day on which it was joined
 * @param by who joined it
 */
public record JoinedAccount(UserId account, @Nullable String name, LocalDate since, String by) {}
