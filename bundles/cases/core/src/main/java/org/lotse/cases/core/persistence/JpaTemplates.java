package org.lotse.cases.core.persistence;

import java.util.List;
import java.util.Optional;
import org.lotse.cases.api.letter.TemplateId;
import org.lotse.cases.core.domain.letter.Template;
import org.lotse.cases.core.domain.letter.Templates;
import org.lotse.platform.persistence.unit.Entities;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Templates for letters in the tenant's database. */
@Component
public final class JpaTemplates implements Templates {

    private final Entities entities;

    /** The unit of this module. */
    @Activate
    public JpaTemplates(@Reference(target = "(lotse.unit=cases)") Entities entities) {
        this.entities = entities;
    }

    @Override
    public void add(Template template) {
        entities.manager().persist(template);
    }

    @Override
    public Optional<Template> find(TemplateId id) {
        return Optional.ofNullable(entities.manager().find(Template.class, id.value()));
    }

    @Override
    public List<Template> all() {
        return entities.manager()
                .createQuery("select t from Template t order by t.archived, t.title, t.id", Template.class)
                .getResultList();
    }
}
