package org.lotse.liga.core.domain.post;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lotse.liga.api.post.Holder;
import org.lotse.liga.core.domain.Days;
import org.lotse.platform.api.rule.Check;

/** Somebody holds a post. A value: what changes is replaced as a whole. */
@Embeddable
public class HolderRow {

    @Column(name = "NAME")
    private String name;

    @Column(name = "FIRST_DAY")
    private LocalDate firstDay;

    @Column(name = "LAST_DAY")
    private @Nullable LocalDate lastDay;

    /** For the database layer. */
    protected HolderRow() {}

    /** @throws RuleViolation beside {@code holders} if something is not acceptable */
    static HolderRow of(Holder holder) {
        var period = Days.period("holders", holder.from(), holder.to());
        var row = new HolderRow();
        row.name = Check.text("holders", holder.name(), Holder.NAME_LENGTH);
        row.firstDay = period.from();
        row.lastDay = period.to();
        return row;
    }

    /** The same days without a name. */
    HolderRow named(String nobody) {
        var row = new HolderRow();
        row.name = nobody;
        row.firstDay = firstDay;
        row.lastDay = lastDay;
        return row;
    }

    Holder holder() {
        return new Holder(name, firstDay, lastDay);
    }
}
