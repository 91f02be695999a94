package org.lotse.helpers.core.persistence;

import java.util.List;
import java.util.Optional;
import org.lotse.helpers.api.message.MessageTemplateId;
import org.lotse.helpers.core.domain.message.TemplateBook;
import org.lotse.helpers.core.domain.message.TextTemplate;
import org.lotse.platform.persistence.unit.Entities;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Templates in the tenant's database. */
@Component
public final class JpaTemplateBook implements TemplateBook {

    private final Entities entities;

    @Activate
    public JpaTemplateBook(@Reference(target = "(lotse.unit=helpers)") Entities entities) {
        this.entities = entities;
    }

    @Override
    public void add(TextTemplate template) {
        entities.manager().persist(template);
    }

    @Override
    public void remove(TextTemplate template) {
        entities.manager().remove(template);
    }

    @Override
    public Optional<TextTemplate> find(MessageTemplateId id) {
        return Optional.ofNullable(entities.manager().find(TextTemplate.class, id.value()));
    }

    @Override
    public List<TextTemplate> all() {
        return entities.manager()
                .createQuery("select t from TextTemplate t order by t.sortTitle, t.id", TextTemplate.class)
                .getResultList();
    }
}
