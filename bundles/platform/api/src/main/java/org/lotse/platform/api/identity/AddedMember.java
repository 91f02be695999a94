package org.lotse.platform.api.identity;

import java.util.Optional;
import org.lotse.platform.api.access.UserId;

/**
 * What came of {@link AddMember}.
 *
 * @param user the account
 * @param oneTimePassword shown once, to be handed over in person, must be changed at the first sign-in; empty if the
 *     account is a member elsewhere and keeps its password
 */
public record AddedMember(UserId user, Optional<String> oneTimePassword) {}
