package org.lotse.helpers.core.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lotse.helpers.api.Mobility;
import org.lotse.helpers.api.MoveVolunteer;
import org.lotse.helpers.api.ReviseVolunteer;
import org.lotse.helpers.api.SpokenLanguage;
import org.lotse.helpers.api.VolunteerData;
import org.lotse.helpers.api.VolunteerDetails;
import org.lotse.helpers.api.VolunteerId;
import org.lotse.helpers.api.VolunteerStatus;
import org.lotse.helpers.api.VolunteerSummary;
import org.lotse.helpers.api.WeeklySlot;
import org.lotse.helpers.api.circle.CircleId;
import org.lotse.helpers.api.clearing.CertificateNeed;
import org.lotse.helpers.api.clearing.ClearingData;
import org.lotse.helpers.api.leaving.Departure;
import org.lotse.helpers.api.leaving.HoldErasure;
import org.lotse.helpers.core.domain.clearing.Clearing;
import org.lotse.helpers.core.domain.leaving.ErasureClock;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.data.LastChange;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.api.vocabulary.LifeArea;

/**
 * Somebody who helps or wants to. The data change as a whole, one revision after the other; the status goes its allowed
 * steps. Nothing that was seen of a certificate of conduct is kept here. Whoever left has a clock.
 */
@Entity
@Table(name = "HELPERS_VOLUNTEER")
public class Volunteer {

    /** Stands for a day that is not known where days are compared. */
    public static final LocalDate LATEST = LocalDate.of(9999, 12, 31);

    private static final Comparator<SpokenLanguage> BEST_FIRST =
            Comparator.comparing(SpokenLanguage::level).reversed().thenComparing(SpokenLanguage::language);

    @Id
    @Column(name = "ID")
    private UUID id;

    @Version
    @Column(name = "VERSION")
    private int version;

    @Embedded
    private Revision revision;

    @Convert(converter = StatusRank.class)
    @Column(name = "STATUS")
    private VolunteerStatus status;

    @Embedded
    private Profile profile;

    /** Null while nothing of it is known: the database layer makes no value of empty columns. */
    @Embedded
    private @Nullable Clearing clearing;

    /** Null for whoever has not left. */
    @Embedded
    private @Nullable ErasureClock erasure;

    @ElementCollection
    @CollectionTable(name = "HELPERS_VOLUNTEER_LANGUAGE", joinColumns = @JoinColumn(name = "VOLUNTEER_ID"))
    private Set<Spoken> languages = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "HELPERS_VOLUNTEER_SKILL", joinColumns = @JoinColumn(name = "VOLUNTEER_ID"))
    @Column(name = "SKILL")
    private Set<String> skills = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "HELPERS_VOLUNTEER_AREA", joinColumns = @JoinColumn(name = "VOLUNTEER_ID"))
    @Enumerated(EnumType.STRING)
    @Column(name = "AREA")
    private Set<LifeArea> areas = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "HELPERS_VOLUNTEER_SLOT", joinColumns = @JoinColumn(name = "VOLUNTEER_ID"))
    @Column(name = "SLOT")
    private Set<String> slots = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "HELPERS_VOLUNTEER_MOBILITY", joinColumns = @JoinColumn(name = "VOLUNTEER_ID"))
    @Enumerated(EnumType.STRING)
    @Column(name = "MOBILITY")
    private Set<Mobility> mobility = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "HELPERS_VOLUNTEER_CIRCLE", joinColumns = @JoinColumn(name = "VOLUNTEER_ID"))
    @Column(name = "CIRCLE_ID")
    private Set<String> circles = new HashSet<>();

    @Column(name = "HOURS_PER_WEEK")
    private @Nullable Integer hoursPerWeek;

    @Column(name = "MEMBER_SINCE")
    private @Nullable LocalDate memberSince;

    /** What the list sorts by: {@link #LATEST} where the day is not known. */
    @Column(name = "SORT_SINCE")
    private LocalDate sortSince;

    @Column(name = "NOTE")
    private @Nullable String note;

    /** For the database layer. */
    protected Volunteer() {}

    /**
     * Somebody has shown interest.
     *
     * @throws RuleViolation beside the first field that is not acceptable
     */
    public static Volunteer register(VolunteerId id, VolunteerData data, LocalDate today) {
        var volunteer = new Volunteer();
        volunteer.id = id.value();
        volunteer.revision = Revision.first();
        volunteer.status = VolunteerStatus.INTERESTED;
        volunteer.write(data, today);
        return volunteer;
    }

    /**
     * Replaces what is written down.
     *
     * @throws ConcurrentChange if the command rests on another revision than this one
     * @throws RuleViolation beside the first field that is not acceptable
     */
    public void revise(ReviseVolunteer command, LastChange change, LocalDate today) {
        var next = revision.after(command.revision(), change);
        requireWhole();
        write(command.data(), today);
        revision = next;
    }

    /**
     * Goes a step further. Who becomes active is a member from that day on, unless an earlier one is written down; who leaves is without an
     * emergency contact.
     *
     * @param certificateHolds whether a certificate was inspected that is not due again and speaks against nothing
     * @throws ConcurrentChange if the command rests on another revision than this one
     * @throws RuleViolation if the step is not allowed from the present status, or something is missing for it
     */
    public void move(MoveVolunteer command, boolean certificateHolds, LastChange change, LocalDate today) {
        var next = revision.after(command.revision(), change);
        if (!status.next().contains(command.to())) {
            throw RuleViolation.of(status.isFinal() ? "helpers.rule.left-is-final" : "helpers.rule.step");
        }
        if (command.to().isAvailable() && !details(certificateHolds).missing().isEmpty()) {
            throw RuleViolation.of("helpers.rule.not-cleared");
        }
        status = command.to();
        if (status == VolunteerStatus.LEFT && clearing != null) {
            clearing = clearing.withoutEmergencyContact();
        }
        if (status == VolunteerStatus.ACTIVE && memberSince == null) {
            memberSince(today);
        }
        revision = next;
    }

    /** Pauses at once if they may be asked to help: something speaks against it. */
    public void suspend(LastChange change) {
        if (status.isAvailable()) {
            status = VolunteerStatus.PAUSED;
            revision = revision.next(change);
        }
    }

    /** They have left, and this clock runs. */
    public void begin(ErasureClock clock) {
        erasure = clock;
    }

    /** They come back, interested again; nothing erases them any more. Throws as {@link #move}, or if only the name is left. */
    public void comeBack(long seen, LastChange change) {
        var next = revision.after(seen, change);
        requireLeft();
        status = VolunteerStatus.INTERESTED;
        erasure = null;
        revision = next;
    }

    /** They are not erased for now. Throws as {@link #comeBack}, and beside the field that is not acceptable. */
    public void hold(HoldErasure command, LastChange change, LocalDate today) {
        var next = revision.after(command.revision(), change);
        erasure = requireLeft().held(command, change.by(), today);
        revision = next;
    }

    /** Nothing holds their clock any more. Throws as {@link #comeBack}. */
    public void lift(long seen, LastChange change) {
        var next = revision.after(seen, change);
        erasure = requireLeft().lifted();
        revision = next;
    }

    /** They may be erased before their day. Throws as {@link #comeBack}, and if something holds it. */
    public void requireErasable(long seen, LastChange change, LocalDate today) {
        revision.after(seen, change);
        if (requireLeft().isHeld(today)) {
            throw RuleViolation.of("helpers.rule.erase-held");
        }
    }

    /** Everything goes but the name, by which payments are kept. */
    public void reduce(LocalDate today) {
        profile = profile.nameOnly();
        clearing = null;
        Stream.<Set<?>>of(languages, skills, areas, slots, mobility, circles).forEach(Set::clear);
        hoursPerWeek = null;
        memberSince(null);
        note = null;
        erasure = requireLeft().reduced(today);
        revision = revision.nameless();
    }

    /** Whether they ought to be gone: nobody sees them any more, whether or not they were erased yet. */
    public boolean isToErase(LocalDate today) {
        return erasure != null && erasure.isOver(today);
    }

    /** Whether only the name is left. */
    public boolean isReduced() {
        return erasure != null && erasure.isReduced();
    }

    /** Where they stand since they left; it is told whether a Patenschaft runs. */
    public Optional<Departure> departure(boolean helping) {
        return Optional.ofNullable(erasure).map(clock -> clock.departure(helping));
    }

    /** The day of the last change, if there was one. */
    public Optional<LocalDate> changedOn() {
        return revision.on();
    }

    /** Whether a certificate is needed, as far as that is decided. */
    public @Nullable CertificateNeed certificateNeed() {
        return clearingData().certificateNeed();
    }

    /** @param certificateHolds as for {@link #move} */
    public VolunteerDetails details(boolean certificateHolds) {
        return new VolunteerDetails(
                id(),
                revision.number(),
                status,
                data(),
                Clearing.of(clearingData(), LATEST).missing(certificateHolds));
    }

    /** Everything that is written down. */
    public VolunteerData data() {
        return new VolunteerData(
                profile.familyName(),
                profile.givenName(),
                profile.phone(),
                profile.email(),
                spokenLanguages(),
                skills,
                areas,
                availability(),
                mobility,
                hoursPerWeek,
                memberSince,
                note,
                circles(),
                clearingData());
    }

    /** The line in the list. */
    public VolunteerSummary summary() {
        return new VolunteerSummary(
                id(),
                listName(),
                status,
                profile.phone(),
                profile.email(),
                spokenLanguages(),
                skills,
                availability(),
                hoursPerWeek,
                memberSince,
                erasure == null ? null : erasure.eraseOn());
    }

    /** Identity. */
    public VolunteerId id() {
        return new VolunteerId(id);
    }

    /** Which revision this is. */
    public long revision() {
        return revision.number();
    }

    /** How far they have come. */
    public VolunteerStatus status() {
        return status;
    }

    /** As it stands in lists: family name first. */
    public String listName() {
        return profile.listName();
    }

    /** The circles they belong to. */
    public Set<CircleId> circles() {
        return circles.stream().map(UUID::fromString).map(CircleId::new).collect(Collectors.toSet());
    }

    /** By which the list sorts when it sorts by name. */
    public String sortName() {
        return profile.sortName();
    }

    /** By which the list sorts when it sorts by membership. */
    public LocalDate sortSince() {
        return sortSince;
    }

    private ErasureClock requireLeft() {
        requireWhole();
        return Optional.ofNullable(erasure).orElseThrow(() -> RuleViolation.of("helpers.rule.not-left"));
    }

    private void requireWhole() {
        if (isReduced()) {
            throw RuleViolation.of("helpers.rule.only-name-left");
        }
    }

    private void write(VolunteerData data, LocalDate today) {
        profile = Profile.of(data);
        Differences.apply(languages, Offer.languages(data.languages()));
        Differences.apply(skills, Offer.skills(data.skills()));
        Differences.apply(areas, data.areas());
        Differences.apply(slots, data.availability().stream().map(Slots::write).collect(Collectors.toSet()));
        Differences.apply(mobility, data.mobility());
        hoursPerWeek = Offer.hoursPerWeek(data.hoursPerWeek());
        if (data.memberSince() != null && data.memberSince().isAfter(today)) {
            throw RuleViolation.at("memberSince", "helpers.rule.day-in-future");
        }
        memberSince(data.memberSince());
        note = Check.optionalText("note", data.note(), VolunteerData.NOTE_LENGTH)
                .orElse(null);
        if (data.circles().size() > VolunteerData.MOST_CIRCLES) {
            throw RuleViolation.at("circles", "helpers.rule.too-many", VolunteerData.MOST_CIRCLES);
        }
        Differences.apply(
                circles, data.circles().stream().map(CircleId::toString).collect(Collectors.toSet()));
        clearing = Clearing.of(data.clearing(), today);
    }

    private ClearingData clearingData() {
        return clearing == null ? ClearingData.NONE : clearing.data();
    }

    private void memberSince(@Nullable LocalDate day) {
        memberSince = day;
        sortSince = day == null ? LATEST : day;
    }

    private List<SpokenLanguage> spokenLanguages() {
        return languages.stream().map(Spoken::value).sorted(BEST_FIRST).toList();
    }

    private Set<WeeklySlot> availability() {
        return slots.stream().map(Slots::read).collect(Collectors.toSet());
    }
}
