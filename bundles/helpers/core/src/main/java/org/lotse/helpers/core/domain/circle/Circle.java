package org.lotse.helpers.core.domain.circle;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lotse.helpers.api.circle.CircleData;
import org.lotse.helpers.api.circle.CircleDetails;
import org.lotse.helpers.api.circle.CircleId;
import org.lotse.helpers.api.circle.CircleSummary;
import org.lotse.helpers.api.circle.ReviseCircle;
import org.lotse.helpers.core.domain.Contact;
import org.lotse.helpers.core.domain.Differences;
import org.lotse.helpers.core.domain.Revision;
import org.lotse.platform.api.access.UserId;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.data.LastChange;
import org.lotse.platform.api.data.SearchText;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.api.rule.RuleViolation;

/** A helper circle. What is written down changes as a whole while it is open; who belongs to it, the volunteers know. */
@Entity
@Table(name = "HELPERS_CIRCLE")
public class Circle {

    /** Names take more room folded than written in few scripts; what is beyond does not tell two names apart. */
    private static final int SORT_LENGTH = 200;

    @Id
    @Column(name = "ID")
    private UUID id;

    @Version
    @Column(name = "VERSION")
    private int version;

    @Embedded
    private Revision revision;

    @Column(name = "NAME")
    private String name;

    @Column(name = "SORT_NAME")
    private String sortName;

    @Column(name = "AREA")
    private @Nullable String area;

    @Column(name = "EMAIL")
    private @Nullable String email;

    @Column(name = "DESCRIPTION")
    private @Nullable String description;

    @Column(name = "CLOSED_ON")
    private @Nullable LocalDate closedOn;

    @ElementCollection
    @CollectionTable(name = "HELPERS_CIRCLE_COORDINATOR", joinColumns = @JoinColumn(name = "CIRCLE_ID"))
    @Column(name = "COORDINATOR")
    private Set<String> coordinators = new HashSet<>();

    /** For the database layer. */
    protected Circle() {}

    /**
     * A new one.
     *
     * @throws RuleViolation beside the first field that is not acceptable
     */
    public static Circle start(CircleId id, CircleData data) {
        var circle = new Circle();
        circle.id = id.value();
        circle.revision = Revision.first();
        circle.write(data);
        return circle;
    }

    /**
     * Replaces what is written down.
     *
     * @throws ConcurrentChange if the command rests on another revision than this one
     * @throws RuleViolation beside the first field that is not acceptable, or if it is closed
     */
    public void revise(ReviseCircle command, LastChange change) {
        var next = revision.after(command.revision(), change);
        requireOpen();
        write(command.data());
        revision = next;
    }

    /**
     * Nobody joins any more.
     *
     * @throws ConcurrentChange if the person saw another revision than this one
     * @throws RuleViolation if it is closed already
     */
    public void close(long seen, LastChange change, LocalDate today) {
        var next = revision.after(seen, change);
        requireOpen();
        closedOn = today;
        revision = next;
    }

    /**
     * Goes on after all.
     *
     * @throws ConcurrentChange if the person saw another revision than this one
     * @throws RuleViolation if it is open
     */
    public void reopen(long seen, LastChange change) {
        var next = revision.after(seen, change);
        if (isOpen()) {
            throw RuleViolation.of("helpers.rule.circle-is-open");
        }
        closedOn = null;
        revision = next;
    }

    /** The circle as shown when opened. */
    public CircleDetails details(long volunteers) {
        return new CircleDetails(
                id(),
                revision.number(),
                new CircleData(name, area, email, coordinators(), description),
                closedOn,
                volunteers);
    }

    /** The line in the list. */
    public CircleSummary summary(long volunteers) {
        return new CircleSummary(id(), name, area, email, coordinators(), volunteers, closedOn);
    }

    /** Identity. */
    public CircleId id() {
        return new CircleId(id);
    }

    /** What it is called. */
    public String name() {
        return name;
    }

    /** Its mailing address, if there is one. */
    public @Nullable String email() {
        return email;
    }

    /** Whether somebody can join it. */
    public boolean isOpen() {
        return closedOn == null;
    }

    /** The name as two of them are compared and sorted: without regard to case and accents. */
    public String sortName() {
        return sortName;
    }

    /** Who looks after it. */
    public Set<UserId> coordinators() {
        return coordinators.stream().map(UUID::fromString).map(UserId::new).collect(Collectors.toSet());
    }

    private void requireOpen() {
        if (!isOpen()) {
            throw RuleViolation.of("helpers.rule.circle-closed");
        }
    }

    private void write(CircleData data) {
        name = Check.text("name", data.name(), CircleData.NAME_LENGTH);
        var sortable = SearchText.sortable(name);
        sortName = sortable.length() <= SORT_LENGTH ? sortable : sortable.substring(0, SORT_LENGTH);
        area = Check.optionalText("area", data.area(), CircleData.AREA_LENGTH).orElse(null);
        email = Contact.email("email", data.email(), CircleData.EMAIL_LENGTH);
        if (data.coordinators().size() > CircleData.MOST_COORDINATORS) {
            throw RuleViolation.at("coordinators", "helpers.rule.too-many", CircleData.MOST_COORDINATORS);
        }
        Differences.apply(
                coordinators, data.coordinators().stream().map(UserId::toString).collect(Collectors.toSet()));
        description = Check.optionalText("description", data.description(), CircleData.DESCRIPTION_LENGTH)
                .orElse(null);
    }
}
