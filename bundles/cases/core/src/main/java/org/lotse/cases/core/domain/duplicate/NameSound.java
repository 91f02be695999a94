package org.lotse.cases.core.domain.duplicate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;
import org.lotse.cases.api.CaseId;

/** One sound of a name of the person in a case. */
@Entity
@IdClass(NameSound.Key.class)
@Table(name = "CASES_SOUND")
public class NameSound {

    @Id
    @Column(name = "FILE_ID")
    private UUID caseId;

    @Id
    @Column(name = "SOUND")
    private String sound;

    /** For the database layer. */
    protected NameSound() {}

    /** @param sound as {@link org.lotse.platform.api.name.NameSounds} tells it */
    public NameSound(CaseId caseId, String sound) {
        this.caseId = caseId.value();
        this.sound = sound;
    }

    /** As it is told. */
    public String sound() {
        return sound;
    }

    /** Case and sound together. */
    public record Key(UUID caseId, String sound) implements Serializable {}
}
