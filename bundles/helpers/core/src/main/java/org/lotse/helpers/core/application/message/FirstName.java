package org.lotse.helpers.core.application.message;

import org.lotse.helpers.core.domain.Volunteer;

/** How a message addresses somebody. */
final class FirstName {

    private FirstName() {}

    /** The given name; the one name of a one-name person. */
    static String of(Volunteer volunteer) {
        var data = volunteer.data();
        return data.givenName() == null || data.givenName().isBlank() ? data.fullName() : data.givenName();
    }
}
