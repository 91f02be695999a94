package org.lotse.helpers.api.message;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lotse.platform.api.data.Page;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Messages to the volunteers of the current scope's municipality. Any thread that has a scope; every call is one transaction and begins at the gate,
 * so {@link org.lotse.platform.api.access.AccessDenied} comes before anything else. What is written waits in the database and goes out after the commit,
 * one mail for each person (ADR 56).
 */
@ProviderType
public interface Messages {

    /** Most people to whom one message goes. */
    int MOST_RECIPIENTS = 1000;

    /** The address from which mail comes; empty while this installation cannot send any. Needs {@code helpers.read}. */
    Optional<String> sender();

    /**
     * What would be sent, and to whom. Needs {@code helpers.edit}.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation beside the component of {@link MessageDraft} that is not acceptable: a placeholder that does not
     *     exist or that this audience does not know, or no address for answers; or if the circle or the shift is gone
     */
    MessagePreview preview(MessageDraft draft);

    /**
     * Keeps the message; it goes out within seconds. Whom no mail reaches stands there with the reason, so that they can be told otherwise: everybody,
     * while this installation sends no mail. Needs {@code helpers.edit}.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation as for {@link #preview}, or if there is nobody whom it is for
     */
    MessageId send(MessageDraft draft);

    /**
     * A page of the messages, the latest first. Needs {@code helpers.read}.
     *
     * @param after where the page begins: {@link Page#next} of the page before, or null for the beginning
     * @param size rows on a page, 1 to 200
     */
    Page<MessageSummary> list(@Nullable String after, int size);

    /** The message with this id, or empty if this municipality has none. Needs {@code helpers.read}. */
    Optional<MessageDetails> find(MessageId message);

    /**
     * Tries once more for everybody for whom it failed, to the address they have now. Needs {@code helpers.edit}.
     *
     * @throws org.lotse.platform.api.data.ConcurrentChange if it is gone
     */
    void retry(MessageId message);
}
