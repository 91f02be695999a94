package org.lotse.cases.core.domain.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.assessment.AreaData;
import org.lotse.cases.api.assessment.AreaEntry;
import org.lotse.cases.api.assessment.AreaId;
import org.lotse.cases.api.assessment.AssessedArea;
import org.lotse.cases.api.assessment.Scale;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.data.SearchText;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.api.vocabulary.LifeArea;

/** An area of life as this tenant looks at it. What holds between several is in {@link AreasOfTenant}. */
@Entity
@Table(name = "CASES_AREA")
public class Area {

    @Id
    @Column(name = "ID")
    private UUID id;

    @Version
    @Column(name = "VERSION")
    private int version;

    @Column(name = "NAME")
    private @Nullable String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "SHARED")
    private LifeArea shared;

    @Column(name = "SORT_ORDER")
    private int place;

    @Column(name = "RETIRED")
    private boolean retired;

    /** For the database layer. */
    protected Area() {}

    /** @throws org.lotse.platform.api.rule.RuleViolation beside the first field that is not acceptable */
    public static Area added(AreaId id, AreaData data, int place) {
        var area = new Area();
        area.id = id.value();
        area.place = place;
        area.write(data);
        return area;
    }

    /** Identity. */
    public AreaId id() {
        return new AreaId(id);
    }

    /** What the tenant says about it. */
    public AreaData data() {
        return new AreaData(name, shared);
    }

    /** By what it is judged. */
    public Scale scale() {
        return Scale.of(shared);
    }

    /** Its place in the tenant's order. */
    public int place() {
        return place;
    }

    /** Whether new assessments leave it out. */
    public boolean isRetired() {
        return retired;
    }

    /** The area as an assessment looks at it. */
    public AssessedArea assessed() {
        return new AssessedArea(id(), data());
    }

    /** The area as it is kept. */
    public AreaEntry entry(boolean used) {
        return new AreaEntry(id(), version, data(), retired, used);
    }

    /** Whether people would read the same on both. */
    boolean isCalledLike(AreaData other) {
        return key(data()).equals(key(other));
    }

    void write(AreaData data) {
        var checkedShared = Check.present("shared", data.shared());
        name = Check.optionalText("name", data.name(), AreaData.NAME_LENGTH).orElse(null);
        shared = checkedShared;
    }

    void retire(boolean leftOut) {
        retired = leftOut;
    }

    void moveTo(int newPlace) {
        place = newPlace;
    }

    void requireVersion(int seen) {
        if (seen != version) {
            throw ConcurrentChange.after(null);
        }
    }

    private static String key(AreaData data) {
        var words = data.name() == null ? "" : String.join(" ", SearchText.words(data.name()));
        return words.isEmpty() ? data.shared().name() : words;
    }
}
