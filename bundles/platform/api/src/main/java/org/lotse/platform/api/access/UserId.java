package org.lotse.platform.api.access;

import java.util.UUID;

/**
 * Identity of an account, the same in every tenant in which the person is a member.
 *
 * @param value made by the application when the account was added
 */
public record UserId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
