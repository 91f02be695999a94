package org.lotse.helpers.core.persistence;

import java.util.List;
import org.lotse.helpers.core.domain.Volunteer;
import org.lotse.platform.testing.FixedScope;
import org.lotse.platform.testing.persistence.EmptiedDatabase;

/** The tables of the helper circles, empty before each test. */
final class HelpersDatabase extends EmptiedDatabase {

    private static final List<String> TABLES = List.of(
            "HELPERS_PAST_HOURS",
            "HELPERS_PAST_HELPERS",
            "HELPERS_HOURS",
            "HELPERS_PAYMENT",
            "HELPERS_ALLOWANCE_ELSEWHERE",
            "HELPERS_WITHDRAWN",
            "HELPERS_SPONSORSHIP",
            "HELPERS_REQUEST_LANGUAGE",
            "HELPERS_REQUEST_SLOT",
            "HELPERS_REQUEST",
            "HELPERS_CERTIFICATE",
            "HELPERS_CERTIFICATE_DELETION",
            "HELPERS_DELIVERY",
            "HELPERS_MESSAGE",
            "HELPERS_MESSAGE_TEMPLATE",
            "HELPERS_NOTICE",
            "HELPERS_MAIL_OPT_OUT",
            "HELPERS_SIGN_UP",
            "HELPERS_SHIFT_SKILL",
            "HELPERS_SHIFT",
            "HELPERS_ACTIVITY",
            "HELPERS_ACCOUNT",
            "HELPERS_PHOTO_PIECE",
            "HELPERS_PHOTO",
            "HELPERS_REGISTRATION",
            "HELPERS_REGISTRATION_PAGE",
            "HELPERS_FEED",
            "HELPERS_VOLUNTEER_CIRCLE",
            "HELPERS_CIRCLE_COORDINATOR",
            "HELPERS_CIRCLE",
            "HELPERS_VOLUNTEER_LANGUAGE",
            "HELPERS_VOLUNTEER_SKILL",
            "HELPERS_VOLUNTEER_AREA",
            "HELPERS_VOLUNTEER_SLOT",
            "HELPERS_VOLUNTEER_MOBILITY",
            "HELPERS_VOLUNTEER",
            "HELPERS_RETENTION",
            "HELPERS_ERASURE");

    HelpersDatabase() {
        super(
                "helpers",
                Volunteer.class.getClassLoader(),
                List.of(FixedScope.SINGEN, FixedScope.KONSTANZ),
                deletionsFrom(TABLES));
    }
}
