package org.lotse.cases.core.application;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.lotse.cases.api.CaseDetails;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.NameForm;
import org.lotse.cases.api.duplicate.PersonSketch;
import org.lotse.cases.core.domain.duplicate.Sounds;
import org.lotse.platform.api.name.NameSounds;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps how the names in cases sound. Inside a transaction only. */
@Component(service = NameIndex.class)
public final class NameIndex {

    /** In the place of sounds where a name cannot be pronounced, so that nobody listens again each night. */
    private static final Set<String> SILENCE = Set.of("-");

    private final Sounds kept;
    private final NameSounds sounds;

    /** @param sounds knows how a name sounds */
    @Activate
    public NameIndex(@Reference Sounds kept, @Reference NameSounds sounds) {
        this.kept = kept;
        this.sounds = sounds;
    }

    /** The person in the case has these names from now on. */
    public void note(CaseDetails file) {
        kept.put(file.id(), heard(file));
    }

    /** As {@link #note}, for a case of which nothing can have been noted yet. */
    void noteNew(CaseDetails file) {
        kept.add(file.id(), heard(file));
    }

    /** Cases with names that sound alike, the most alike first. */
    List<CaseId> soundingLike(List<NameForm> names, int most) {
        return kept.sharing(sounds(names), most);
    }

    private Set<String> heard(CaseDetails file) {
        var heard = sounds(PersonSketch.of(file.person()).names());
        return heard.isEmpty() ? SILENCE : heard;
    }

    private Set<String> sounds(List<NameForm> names) {
        return names.stream()
                .flatMap(name -> sounds.of(name.fullName()).stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
