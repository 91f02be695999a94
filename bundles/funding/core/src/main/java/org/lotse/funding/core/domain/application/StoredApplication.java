package org.lotse.funding.core.domain.application;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lotse.funding.api.Ags;
import org.lotse.funding.api.application.ApplicantKind;
import org.lotse.funding.api.application.ApplicationData;
import org.lotse.funding.api.application.ApplicationDeadline;
import org.lotse.funding.api.application.ApplicationDetails;
import org.lotse.funding.api.application.ApplicationId;
import org.lotse.funding.api.application.ApplicationMember;
import org.lotse.funding.api.application.ApplicationReckoning;
import org.lotse.funding.api.application.ApplicationState;
import org.lotse.funding.api.application.ApplicationStep;
import org.lotse.funding.api.application.Decision;
import org.lotse.funding.api.application.PostEntry;
import org.lotse.funding.api.group.GroupingId;
import org.lotse.funding.api.rule.RuleRef;
import org.lotse.funding.core.domain.Revision;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.data.LastChange;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.api.rule.RuleViolation;

/** An application as it is written. Its steps are taken by {@link ApplicationCourse}. */
@Entity
@Table(name = "FUNDING_APPLICATION")
public class StoredApplication {

    @Id
    @Column(name = "ID")
    private UUID id;

    @Version
    @Column(name = "VERSION")
    private int version;

    @Embedded
    private Revision revision;

    @Enumerated(EnumType.STRING)
    @Column(name = "STATE")
    private ApplicationState state;

    @Column(name = "TITLE")
    private String title;

    @Column(name = "RULES")
    private String rules;

    @Column(name = "RULES_VERSION")
    private int rulesVersion;

    @Column(name = "REFERENCE_DAY")
    private LocalDate day;

    @Enumerated(EnumType.STRING)
    @Column(name = "APPLICANT")
    private ApplicantKind applicant;

    @Column(name = "GROUPING_ID")
    private @Nullable UUID grouping;

    @Column(name = "OWN_CONTRIBUTION")
    private @Nullable BigDecimal ownContribution;

    @Column(name = "REQUESTED")
    private @Nullable BigDecimal requested;

    @Column(name = "DUE_ON")
    private @Nullable LocalDate dueOn;

    @Column(name = "NOTE")
    private @Nullable String note;

    /** Numbers of posts are never used twice. */
    @Column(name = "NEXT_POST")
    private int nextPost;

    @ElementCollection
    @CollectionTable(name = "FUNDING_APPLICATION_MEMBER", joinColumns = @JoinColumn(name = "APPLICATION_ID"))
    private List<MemberOfApplication> members = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "FUNDING_APPLICATION_POST", joinColumns = @JoinColumn(name = "APPLICATION_ID"))
    private List<AppliedPost> posts = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "FUNDING_APPLICATION_DECISION", joinColumns = @JoinColumn(name = "APPLICATION_ID"))
    private List<DecisionRow> decisions = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "FUNDING_APPLICATION_GRANTED", joinColumns = @JoinColumn(name = "APPLICATION_ID"))
    private List<GrantedPostRow> granted = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "FUNDING_APPLICATION_STEP", joinColumns = @JoinColumn(name = "APPLICATION_ID"))
    private List<ApplicationStepRow> steps = new ArrayList<>();

    /** For the database layer. */
    protected StoredApplication() {}

    /** @throws RuleViolation beside the field that is not acceptable */
    public static StoredApplication begin(UUID id, ApplicationData data, LocalDate today, LastChange change) {
        var begun = new StoredApplication();
        begun.id = id;
        begun.revision = Revision.first();
        begun.state = ApplicationState.DRAFT;
        begun.nextPost = 1;
        var ref = Check.present("rules", data.rules());
        begun.rules = ref.rules();
        begun.rulesVersion = ref.version();
        begun.write(data, today);
        begun.took(ApplicationStep.Kind.BEGUN, change);
        return begun;
    }

    /**
     * Writes it down anew.
     *
     * @throws ConcurrentChange if somebody else was faster
     * @throws RuleViolation beside the field that is not acceptable, or if it is no draft
     */
    public void revise(long seen, ApplicationData data, LocalDate today, LastChange change) {
        var next = revision.after(seen, change);
        if (state != ApplicationState.DRAFT) {
            throw RuleViolation.of("funding.rule.application-no-draft");
        }
        if (!rules().equals(data.rules())) {
            throw RuleViolation.at("rules", "funding.rule.application-rules-stay");
        }
        write(data, today);
        revision = next;
    }

    /** Which one. */
    public ApplicationId id() {
        return new ApplicationId(id);
    }

    /** How far it has come. */
    public ApplicationState state() {
        return state;
    }

    /** By which version of which rules; for good. */
    public RuleRef rules() {
        return new RuleRef(rules, rulesVersion);
    }

    /** On which day the rules must be in force. */
    public LocalDate day() {
        return day;
    }

    /** Who applies. */
    public ApplicantKind applicant() {
        return applicant;
    }

    /** Everything that is written down. */
    public ApplicationData data() {
        return new ApplicationData(
                title,
                rules(),
                day,
                applicant,
                grouping().orElse(null),
                members.stream()
                        .map(MemberOfApplication::member)
                        .sorted(Comparator.comparing(ApplicationMember::municipality))
                        .toList(),
                posts.stream()
                        .map(AppliedPost::entry)
                        .sorted(Comparator.comparingInt(PostEntry::number))
                        .toList(),
                ownContribution == null ? null : Euros.plain(ownContribution),
                requested == null ? null : Euros.plain(requested),
                dueOn,
                note);
    }

    /** The Verbund whose members these are. */
    public Optional<GroupingId> grouping() {
        return Optional.ofNullable(grouping).map(GroupingId::new);
    }

    /** Of the authority, the latest first. */
    public List<Decision> decisions() {
        return decisions.stream()
                .sorted(Comparator.comparingInt(DecisionRow::number).reversed())
                .map(row -> row.decision(granted.stream()
                        .filter(post -> post.decision() == row.number())
                        .map(GrantedPostRow::post)
                        .sorted(Comparator.comparingInt(post -> post.number()))
                        .toList()))
                .toList();
    }

    /** Every step, the latest first. */
    public List<ApplicationStep> history() {
        return steps.stream()
                .map(ApplicationStepRow::step)
                .sorted(Comparator.comparingInt(ApplicationStep::number).reversed())
                .toList();
    }

    /** What was signed with a step. */
    public Optional<String> signed(int step) {
        return steps.stream().filter(row -> row.number() == step).findFirst().flatMap(ApplicationStepRow::document);
    }

    /** Until when something is to be done. */
    public Optional<ApplicationDeadline> deadline(Optional<BigDecimal> yearly, LocalDate today) {
        return switch (state) {
            case DRAFT, CHECKED, SIGNED ->
                Optional.ofNullable(dueOn).map(last -> new ApplicationDeadline(ApplicationDeadline.Kind.SUBMIT, last));
            case APPROVED, REJECTED ->
                decisions().stream()
                        .findFirst()
                        .filter(latest -> Remedy.isLess(latest, yearly, data().posts()))
                        .flatMap(latest -> Remedy.against(latest, today));
            case SENT, OBJECTION, WITHDRAWN -> Optional.empty();
        };
    }

    /** As shown when opened. */
    public ApplicationDetails details(ApplicationReckoning reckoning, LocalDate today) {
        return new ApplicationDetails(
                id(),
                revision.number(),
                state,
                data(),
                reckoning,
                decisions(),
                history(),
                deadline(reckoning.yearly(), today));
    }

    /** Takes a step into a state; only for {@link ApplicationCourse}. */
    void step(Revision next, ApplicationState into, ApplicationStepRow row) {
        revision = next;
        state = into;
        steps.add(row);
    }

    /** Keeps a decision with its posts; only for {@link ApplicationCourse}. */
    void decided(DecisionRow decision, List<GrantedPostRow> withPosts) {
        decisions.add(decision);
        granted.addAll(withPosts);
    }

    /** The revision after this change. */
    Revision after(long seen, LastChange change) {
        return revision.after(seen, change);
    }

    /** A step that is not yet taken, with its number. */
    ApplicationStepRow next(ApplicationStep.Kind kind, LastChange change) {
        return ApplicationStepRow.of(steps.size() + 1, kind, change);
    }

    /** The day of the latest step of a kind. */
    Optional<LocalDate> dayOf(ApplicationStep.Kind kind) {
        return steps.stream()
                .filter(row -> row.kind() == kind)
                .max(Comparator.comparingInt(ApplicationStepRow::number))
                .map(ApplicationStepRow::day);
    }

    private void took(ApplicationStep.Kind kind, LastChange change) {
        steps.add(next(kind, change));
    }

    private void write(ApplicationData data, LocalDate today) {
        var newTitle = Check.text("title", data.title(), ApplicationData.TITLE_LENGTH);
        var newDay = Check.present("day", data.day());
        var who = Check.present("applicant", data.applicant());
        var newMembers = data.members().stream()
                .map(member -> MemberOfApplication.of(member, today))
                .toList();
        var towns = data.members().stream().map(ApplicationMember::municipality).collect(Collectors.toSet());
        if (towns.size() != newMembers.size()) {
            throw RuleViolation.at("members", "funding.rule.member-twice");
        }
        var newPosts = posts(data.posts(), towns);
        ownContribution =
                data.ownContribution() == null || data.ownContribution().signum() == 0
                        ? null
                        : DecisionRow.requireEuro("ownContribution", data.ownContribution());
        requested = data.requested() == null ? null : DecisionRow.requireEuro("requested", data.requested());
        note = Check.optionalText("note", data.note(), ApplicationData.NOTE_LENGTH)
                .orElse(null);
        title = newTitle;
        day = newDay;
        applicant = who;
        grouping = data.grouping() == null ? null : data.grouping().value();
        dueOn = data.dueOn();
        members.clear();
        members.addAll(newMembers);
        posts.clear();
        posts.addAll(newPosts);
    }

    /** Those that are there keep their numbers, new ones get numbers that no post ever had. */
    private List<AppliedPost> posts(List<PostEntry> typed, Iterable<Ags> towns) {
        if (typed.size() > ApplicationData.MOST_POSTS) {
            throw RuleViolation.at("posts", "funding.rule.posts-many", ApplicationData.MOST_POSTS);
        }
        var known = new HashSet<Ags>();
        towns.forEach(known::add);
        var there = posts.stream().map(AppliedPost::number).collect(Collectors.toSet());
        var rows = new ArrayList<AppliedPost>();
        var following = nextPost;
        for (var post : typed) {
            if (post.municipality() != null && !known.contains(post.municipality())) {
                throw RuleViolation.at("posts", "funding.rule.post-elsewhere");
            }
            var number = there.remove(post.number()) ? post.number() : following++;
            rows.add(AppliedPost.of(number, post));
        }
        nextPost = following;
        return rows;
    }
}
