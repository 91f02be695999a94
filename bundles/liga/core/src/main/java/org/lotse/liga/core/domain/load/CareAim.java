package org.lotse.liga.core.domain.load;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.lotse.liga.api.load.CareTarget;
import org.lotse.liga.api.load.CareTargetHistory;
import org.lotse.liga.api.load.ReplaceCareTargets;
import org.lotse.liga.core.domain.Days;
import org.lotse.liga.core.domain.Revision;
import org.lotse.platform.api.data.LastChange;
import org.lotse.platform.api.rule.RuleViolation;

/** What the care ratio is held against, one target after the other. One for each district. */
@Entity
@Table(name = "LIGA_CARE_AIM")
public class CareAim {

    /** There is only one, so that two who write it down first do not make two. */
    public static final UUID ID = new UUID(0, 1);

    @Id
    @Column(name = "ID")
    private UUID id;

    @Version
    @Column(name = "VERSION")
    private int version;

    @Embedded
    private Revision revision;

    @ElementCollection
    @CollectionTable(name = "LIGA_CARE_TARGET", joinColumns = @JoinColumn(name = "AIM_ID"))
    private List<CareTargetRow> targets = new ArrayList<>();

    /** For the database layer. */
    protected CareAim() {}

    /** There is none yet. */
    public static CareAim empty() {
        var aim = new CareAim();
        aim.id = ID;
        aim.revision = Revision.first();
        return aim;
    }

    /**
     * Writes them down anew.
     *
     * @throws ConcurrentChange if the command rests on another revision than this one
     * @throws RuleViolation beside {@code targets} if they are not acceptable
     */
    public void replace(ReplaceCareTargets command, LastChange change) {
        var next = revision.after(command.revision(), change);
        Days.requireAtMost("targets", command.targets(), ReplaceCareTargets.MOST);
        var rows = command.targets().stream().map(CareTargetRow::of).toList();
        var days = command.targets().stream().map(CareTarget::from).distinct().count();
        if (days != rows.size()) {
            throw RuleViolation.at("targets", "liga.rule.two-targets");
        }
        targets.clear();
        targets.addAll(rows);
        revision = next;
    }

    /** The targets by day. */
    public CareTargetHistory history() {
        return new CareTargetHistory(
                revision.number(),
                targets.stream()
                        .map(CareTargetRow::target)
                        .sorted(Comparator.comparing(CareTarget::from))
                        .toList());
    }
}
