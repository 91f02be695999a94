package org.lotse.helpers.api.message;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The texts of the current scope's municipality that are sent often. Any thread that has a scope; every call is one transaction and begins at the
 * gate, so {@link org.lotse.platform.api.access.AccessDenied} comes before anything else.
 */
@ProviderType
public interface MessageTemplates {

    /** Most templates of one municipality. */
    int MOST = 100;

    /**
     * Keeps a new one. Needs {@code helpers.edit}.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation beside the component of {@link MessageTemplateData} that is not acceptable: a placeholder that does
     *     not exist, or a title that another one has
     */
    MessageTemplateId add(MessageTemplateData template);

    /**
     * Replaces what is written down; messages that were sent stay as they were. Needs {@code helpers.edit}.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation as for {@link #add}
     * @throws org.lotse.platform.api.data.ConcurrentChange if a colleague changed or removed it since; names the colleague
     */
    void revise(ReviseMessageTemplate command);

    /**
     * Removes it. Needs {@code helpers.edit}.
     *
     * @param revision the revision that the person saw
     * @throws org.lotse.platform.api.data.ConcurrentChange as for {@link #revise}
     */
    void remove(MessageTemplateId template, long revision);

    /** The template with this id, or empty if this municipality has none. Needs {@code helpers.read}. */
    Optional<MessageTemplate> find(MessageTemplateId template);

    /** All of them, by title. Needs {@code helpers.read}. */
    List<MessageTemplate> all();
}
