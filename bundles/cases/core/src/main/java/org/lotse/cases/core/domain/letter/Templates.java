package org.lotse.cases.core.domain.letter;

import java.util.List;
import java.util.Optional;
import org.lotse.cases.api.letter.TemplateId;

/** The templates of the current tenant. Inside a transaction only. */
public interface Templates {

    /** Takes in a new one. */
    void add(Template template);

    /** The template with this id. */
    Optional<Template> find(TemplateId id);

    /** All of them by title, those in the archive last. */
    List<Template> all();
}
