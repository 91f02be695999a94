package org.lotse.cases.core.persistence;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.core.domain.duplicate.NameSound;
import org.lotse.cases.core.domain.duplicate.Sounds;
import org.lotse.platform.persistence.unit.Entities;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Sounds of names in the tenant's database. */
@Component
public final class JpaSounds implements Sounds {

    private static final UUID NOBODY = new UUID(0, 0);

    private final Entities entities;

    /** The unit of this module. */
    @Activate
    public JpaSounds(@Reference(target = "(lotse.unit=cases)") Entities entities) {
        this.entities = entities;
    }

    @Override
    public void put(CaseId caseId, Set<String> sounds) {
        var manager = entities.manager();
        var had = manager.createQuery("select s from NameSound s where s.caseId = :caseId", NameSound.class)
                .setParameter("caseId", caseId.value())
                .getResultList();
        had.stream().filter(sound -> !sounds.contains(sound.sound())).forEach(manager::remove);
        var kept = had.stream().map(NameSound::sound).toList();
        sounds.stream()
                .filter(sound -> !kept.contains(sound))
                .forEach(sound -> manager.persist(new NameSound(caseId, sound)));
    }

    @Override
    public void add(CaseId caseId, Set<String> sounds) {
        sounds.forEach(sound -> entities.manager().persist(new NameSound(caseId, sound)));
    }

    @Override
    public List<CaseId> sharing(Set<String> sounds, int most) {
        if (sounds.isEmpty()) {
            return List.of();
        }
        return entities.manager()
                .createQuery(
                        "select s.caseId from NameSound s where s.sound in :sounds group by s.caseId"
                                + " order by count(s.sound) desc, s.caseId",
                        UUID.class)
                .setParameter("sounds", sounds)
                .setMaxResults(most)
                .getResultStream()
                .map(CaseId::new)
                .toList();
    }

    @Override
    public List<CaseId> unheard(@Nullable CaseId after, int most) {
        return entities.manager()
                .createQuery(
                        "select f.id from CaseFile f where f.id > :after and not exists"
                                + " (select s from NameSound s where s.caseId = f.id) order by f.id",
                        UUID.class)
                .setParameter("after", after == null ? NOBODY : after.value())
                .setMaxResults(most)
                .getResultStream()
                .map(CaseId::new)
                .toList();
    }
}
