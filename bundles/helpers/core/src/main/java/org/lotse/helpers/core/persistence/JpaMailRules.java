package org.lotse.helpers.core.persistence;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lotse.helpers.api.VolunteerId;
import org.lotse.helpers.api.message.MessageKind;
import org.lotse.helpers.core.domain.message.MailRules;
import org.lotse.helpers.core.domain.message.NoMail;
import org.lotse.helpers.core.domain.message.SwitchedOn;
import org.lotse.platform.persistence.unit.Entities;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What was decided about mail, in the tenant's database. */
@Component
public final class JpaMailRules implements MailRules {

    private final Entities entities;

    @Activate
    public JpaMailRules(@Reference(target = "(lotse.unit=helpers)") Entities entities) {
        this.entities = entities;
    }

    @Override
    public Optional<NoMail> noMail(VolunteerId volunteer) {
        return Optional.ofNullable(entities.manager().find(NoMail.class, volunteer.value()));
    }

    @Override
    public void add(NoMail wish) {
        entities.manager().persist(wish);
    }

    @Override
    public void remove(NoMail wish) {
        entities.manager().remove(wish);
    }

    @Override
    public Set<MessageKind> on() {
        return entities.manager()
                .createQuery("select s from SwitchedOn s", SwitchedOn.class)
                .getResultStream()
                .map(SwitchedOn::kind)
                .collect(Collectors.toSet());
    }

    @Override
    public void add(SwitchedOn notice) {
        entities.manager().persist(notice);
    }

    @Override
    public void switchOff(MessageKind kind) {
        Optional.ofNullable(entities.manager().find(SwitchedOn.class, kind)).ifPresent(entities.manager()::remove);
    }
}
