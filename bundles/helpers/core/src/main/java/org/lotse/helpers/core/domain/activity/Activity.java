package org.lotse.helpers.core.domain.activity;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.helpers.api.activity.ActivityData;
import org.lotse.helpers.api.activity.ActivityDetails;
import org.lotse.helpers.api.activity.ActivityId;
import org.lotse.helpers.api.activity.ActivitySummary;
import org.lotse.helpers.api.activity.ReviseActivity;
import org.lotse.helpers.api.activity.ShiftSummary;
import org.lotse.helpers.api.circle.CircleId;
import org.lotse.helpers.core.domain.Revision;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.data.LastChange;
import org.lotse.platform.api.data.SearchText;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.api.rule.RuleViolation;

/** What volunteers do together. When, its shifts know. */
@Entity
@Table(name = "HELPERS_ACTIVITY")
public class Activity {

    /** Titles take more room folded than written in few scripts; what is beyond does not tell two titles apart. */
    private static final int SORT_LENGTH = 200;

    private static final int SEARCH_LENGTH = 500;

    @Id
    @Column(name = "ID")
    private UUID id;

    @Version
    @Column(name = "VERSION")
    private int version;

    @Embedded
    private Revision revision;

    @Column(name = "TITLE")
    private String title;

    @Column(name = "SORT_TITLE")
    private String sortTitle;

    @Column(name = "SEARCH_TEXT")
    private String searchText;

    @Column(name = "CIRCLE_ID")
    private @Nullable UUID circleId;

    @Column(name = "PLACE")
    private @Nullable String place;

    @Column(name = "PLACE_PUBLIC")
    private boolean placePublic;

    @Column(name = "DESCRIPTION")
    private @Nullable String description;

    /** For the database layer. */
    protected Activity() {}

    /**
     * A new one.
     *
     * @throws RuleViolation beside the first field that is not acceptable
     */
    public static Activity plan(ActivityId id, ActivityData data) {
        var activity = new Activity();
        activity.id = id.value();
        activity.revision = Revision.first();
        activity.write(data);
        return activity;
    }

    /**
     * Replaces what is written down.
     *
     * @throws ConcurrentChange if the command rests on another revision than this one
     * @throws RuleViolation beside the first field that is not acceptable
     */
    public void revise(ReviseActivity command, LastChange change) {
        var next = revision.after(command.revision(), change);
        write(command.data());
        revision = next;
    }

    /** The activity as shown when opened. */
    public ActivityDetails details() {
        return new ActivityDetails(id(), revision.number(), data());
    }

    /** Everything that is written down. */
    public ActivityData data() {
        return new ActivityData(title, circle().orElse(null), place, placePublic, description);
    }

    /** The line in the list. */
    public ActivitySummary summary(@Nullable ShiftSummary next) {
        return new ActivitySummary(id(), title, circle().orElse(null), place, next);
    }

    /** Identity. */
    public ActivityId id() {
        return new ActivityId(id);
    }

    /** Whose activity it is. */
    public Optional<CircleId> circle() {
        return Optional.ofNullable(circleId).map(CircleId::new);
    }

    /** Where it is, if that is a place for everybody. */
    public Optional<String> publicPlace() {
        return Optional.ofNullable(place).filter(where -> placePublic);
    }

    /** By which the list sorts. */
    public String sortTitle() {
        return sortTitle;
    }

    private void write(ActivityData data) {
        title = Check.text("title", data.title(), ActivityData.TITLE_LENGTH);
        place = Check.optionalText("place", data.place(), ActivityData.PLACE_LENGTH)
                .orElse(null);
        placePublic = place != null && data.placePublic();
        description = Check.optionalText("description", data.description(), ActivityData.DESCRIPTION_LENGTH)
                .orElse(null);
        circleId = data.circle() == null ? null : data.circle().value();
        sortTitle = cut(SearchText.sortable(title), SORT_LENGTH);
        searchText = cut(SearchText.of(title, place), SEARCH_LENGTH);
    }

    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length);
    }
}
