package org.lotse.helpers.core.domain.message;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lotse.helpers.api.VolunteerId;
import org.lotse.helpers.api.message.DeliveryState;
import org.lotse.helpers.api.message.OptOut;

/** What volunteers were written, and whether they want it. Inside a transaction only. */
@FunctionalInterface
public interface OwnMail {

    /** All of it, the latest first. */
    Kept of(VolunteerId volunteer);

    /**
     * What is kept of one volunteer.
     *
     * @param noMail that they do not want mail, or null
     * @param letters what they were written
     */
    record Kept(@Nullable OptOut noMail, List<Letter> letters) {

        /** Copies the list, so that it never changes. */
        public Kept {
            letters = List.copyOf(letters);
        }
    }

    /** One message as they read it, and what became of it. */
    record Letter(LocalDate on, String subject, String text, DeliveryState state) {}
}
