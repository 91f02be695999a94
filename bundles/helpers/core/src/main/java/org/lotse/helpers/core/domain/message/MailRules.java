package org.lotse.helpers.core.domain.message;

import java.util.Optional;
import java.util.Set;
import org.lotse.helpers.api.VolunteerId;
import org.lotse.helpers.api.message.MessageKind;

/** What the current tenant decided about mail: who does not want any, and what goes out by itself. Inside a transaction only. */
public interface MailRules {

    /** That they do not want any. */
    Optional<NoMail> noMail(VolunteerId volunteer);

    /** Takes in that somebody does not want any. */
    void add(NoMail wish);

    /** Takes it out. */
    void remove(NoMail wish);

    /**
     * Takes in what somebody says; it stays as it is if it is so already.
     *
     * @param wish what is kept if they do not want any
     */
    default void set(NoMail wish, boolean wanted) {
        var kept = noMail(wish.volunteer());
        if (wanted) {
            kept.ifPresent(this::remove);
        } else if (kept.isEmpty()) {
            add(wish);
        }
    }

    /** What goes out by itself. */
    Set<MessageKind> on();

    /** Switches it on; it is off. */
    void add(SwitchedOn notice);

    /** Switches it off, if it is on. */
    void switchOff(MessageKind kind);
}
