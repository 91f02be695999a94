package org.lotse.cases.core.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lotse.cases.api.letter.TemplateId;
import org.lotse.cases.core.domain.letter.Template;
import org.lotse.cases.core.domain.letter.Templates;

/** Templates in a list. */
final class InMemoryTemplates implements Templates {

    private final List<Template> templates = new ArrayList<>();

    @Override
    public void add(Template template) {
        templates.add(template);
    }

    @Override
    public Optional<Template> find(TemplateId id) {
        return templates.stream()
                .filter(template -> template.entry().id().equals(id))
                .findFirst();
    }

    @Override
    public List<Template> all() {
        return List.copyOf(templates);
    }
}
