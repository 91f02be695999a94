package org.lotse.helpers.core.domain.message;

import java.util.List;
import java.util.Optional;
import org.lotse.helpers.api.message.MessageTemplateId;

/** All templates of the current tenant. Inside a transaction only. */
public interface TemplateBook {

    /** Takes in a new one. */
    void add(TextTemplate template);

    /** Takes one out. */
    void remove(TextTemplate template);

    /** The template with this id. */
    Optional<TextTemplate> find(MessageTemplateId id);

    /** All of them, by title. */
    List<TextTemplate> all();
}
