package org.lotse.liga.core.domain.claim;

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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.liga.api.Period;
import org.lotse.liga.api.agreement.AgreementId;
import org.lotse.liga.api.claim.ClaimCost;
import org.lotse.liga.api.claim.ClaimData;
import org.lotse.liga.api.claim.ClaimDetails;
import org.lotse.liga.api.claim.ClaimId;
import org.lotse.liga.api.claim.ClaimLine;
import org.lotse.liga.api.claim.ClaimReckoning;
import org.lotse.liga.api.claim.ClaimState;
import org.lotse.liga.api.claim.ClaimSummary;
import org.lotse.liga.api.claim.ClaimWarning;
import org.lotse.liga.api.claim.GiveBackClaim;
import org.lotse.liga.api.claim.ReviseClaim;
import org.lotse.liga.core.domain.Amounts;
import org.lotse.liga.core.domain.Revision;
import org.lotse.platform.api.access.UserId;
import org.lotse.platform.api.data.LastChange;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.api.rule.RuleViolation;

/** A claim, or one version of it: entered, perhaps given back, approved, and perhaps replaced by a corrected one. */
@Entity
@Table(name = "LIGA_CLAIM")
public class Claim {

    @Id
    @Column(name = "ID")
    private UUID id;

    @Version
    @Column(name = "VERSION")
    private int version;

    @Embedded
    private Revision revision;

    @Column(name = "AGREEMENT_ID")
    private UUID agreementId;

    @Column(name = "FIRST_DAY")
    private LocalDate firstDay;

    @Column(name = "LAST_DAY")
    private LocalDate lastDay;

    /** Which version of the claim this is. */
    @Column(name = "CLAIM_VERSION")
    private int number;

    @Column(name = "CORRECTS_ID")
    private @Nullable UUID correctsId;

    @Column(name = "ACTUAL")
    private BigDecimal actual;

    @Column(name = "OVERHEAD")
    private BigDecimal overhead;

    /** Both together, for sorting and adding up. */
    @Column(name = "TOTAL")
    private BigDecimal total;

    @Enumerated(EnumType.STRING)
    @Column(name = "STATE")
    private ClaimState state;

    @Column(name = "NOTE")
    private @Nullable String note;

    @Column(name = "ENTERED_BY")
    private String enteredBy;

    @Column(name = "ENTERED_BY_ID")
    private @Nullable UUID enteredById;

    @Column(name = "APPROVED_BY")
    private @Nullable String approvedBy;

    @Column(name = "APPROVED_ON")
    private @Nullable LocalDate approvedOn;

    @Column(name = "REASON")
    private @Nullable String reason;

    @ElementCollection
    @CollectionTable(name = "LIGA_CLAIM_LINE", joinColumns = @JoinColumn(name = "CLAIM_ID"))
    private List<ClaimLineRow> lines = new ArrayList<>();

    /** For the database layer. */
    protected Claim() {}

    /**
     * A first version is entered.
     *
     * @param lines as reckoned from the data
     * @param user who does it, or null if that is no person
     * @throws RuleViolation beside the first field that is not acceptable
     */
    public static Claim enter(ClaimId id, ClaimData data, List<ClaimLine> lines, @Nullable UserId user, LastChange by) {
        var claim = new Claim();
        claim.id = id.value();
        claim.revision = Revision.first();
        claim.agreementId = data.agreement().value();
        claim.number = 1;
        claim.write(data, lines, user, by);
        return claim;
    }

    /**
     * A corrected version begins, with the same figures to begin with.
     *
     * @throws ConcurrentChange if another revision was seen than this one
     * @throws RuleViolation if it is not approved
     */
    public Claim correct(ClaimId next, long seen, @Nullable UserId user, LastChange by) {
        revision.after(seen, by);
        require(state == ClaimState.APPROVED, "liga.rule.claim-not-approved");
        var corrected = enter(next, data(), lines(), user, by);
        corrected.number = number + 1;
        corrected.correctsId = id;
        return corrected;
    }

    /**
     * Replaces what is written down. Whoever does that has entered it.
     *
     * @param lines as reckoned from the data
     * @param user as for {@link #enter}
     * @throws ConcurrentChange if the command rests on another revision than this one
     * @throws RuleViolation beside the first field that is not acceptable, or if it is approved
     */
    public void revise(ReviseClaim command, List<ClaimLine> reckoned, @Nullable UserId user, LastChange change) {
        var next = revision.after(command.revision(), change);
        requireOpen();
        if (!command.data().agreement().value().equals(agreementId)) {
            throw RuleViolation.at("agreement", "liga.rule.agreement-stays");
        }
        write(command.data(), reckoned, user, change);
        revision = next;
    }

    /**
     * It is to be paid.
     *
     * @param user who says so
     * @param reckoned what it comes to by now
     * @throws ConcurrentChange if another revision was seen than this one
     * @throws RuleViolation if it does not wait, that person entered it, or it comes to something else by now
     */
    public void approve(
            long seen, @Nullable UserId user, List<ClaimLine> reckoned, LastChange change, LocalDate today) {
        var next = revision.after(seen, change);
        require(state == ClaimState.ENTERED, "liga.rule.claim-not-waiting");
        require(user != null && enteredById != null && !user.value().equals(enteredById), "liga.rule.four-eyes");
        require(reckoned.equals(lines()), "liga.rule.claim-outdated");
        state = ClaimState.APPROVED;
        approvedBy = change.by();
        approvedOn = today;
        reason = null;
        revision = next;
    }

    /**
     * It is to be put right first.
     *
     * @throws ConcurrentChange if the command rests on another revision than this one
     * @throws RuleViolation without a reason, or if it does not wait
     */
    public void giveBack(GiveBackClaim command, LastChange change) {
        var next = revision.after(command.revision(), change);
        require(state == ClaimState.ENTERED, "liga.rule.claim-not-waiting");
        reason = Check.text("reason", command.reason(), GiveBackClaim.REASON_LENGTH);
        state = ClaimState.GIVEN_BACK;
        revision = next;
    }

    /** A corrected version was approved. */
    public void replaced(LastChange change) {
        state = ClaimState.REPLACED;
        revision = revision.next(change);
    }

    /**
     * It may go: it was entered by mistake.
     *
     * @throws ConcurrentChange if another revision was seen than this one
     * @throws RuleViolation if it is approved
     */
    public void requireRemovable(long seen, LastChange change) {
        revision.after(seen, change);
        requireOpen();
    }

    /** Everything that is written down. */
    public ClaimData data() {
        return new ClaimData(
                agreement(),
                firstDay,
                lastDay,
                lines().stream()
                        .map(line -> new ClaimCost(line.post(), line.actual()))
                        .toList(),
                note);
    }

    /**
     * The claim as shown when opened.
     *
     * @param warnings of now
     * @param correctedBy the version that corrects it, if there is one
     */
    public ClaimDetails details(
            String agreementTitle, String carrierName, List<ClaimWarning> warnings, @Nullable ClaimId correctedBy) {
        return new ClaimDetails(
                id(),
                revision.number(),
                number,
                agreementTitle,
                carrierName,
                data(),
                new ClaimReckoning(lines(), actual, overhead, warnings),
                state,
                enteredBy,
                approvedBy,
                approvedOn,
                reason,
                corrects().orElse(null),
                correctedBy);
    }

    /** The line in the list. */
    public ClaimSummary summary(String agreementTitle, String carrierName) {
        return new ClaimSummary(id(), carrierName, agreementTitle, firstDay, lastDay, number, actual, overhead, state);
    }

    /** Identity. */
    public ClaimId id() {
        return new ClaimId(id);
    }

    /** Under which agreement. */
    public AgreementId agreement() {
        return new AgreementId(agreementId);
    }

    /** From when to when. */
    public Period period() {
        return new Period(firstDay, lastDay);
    }

    /** The version that it corrects. */
    public Optional<ClaimId> corrects() {
        return Optional.ofNullable(correctsId).map(ClaimId::new);
    }

    /** How far it has come. */
    public ClaimState state() {
        return state;
    }

    /** Whether it is entered or given back, and can still be changed. */
    public boolean isOpen() {
        return state == ClaimState.ENTERED || state == ClaimState.GIVEN_BACK;
    }

    /** Actual cost and lump sums together. */
    public BigDecimal total() {
        return total;
    }

    /** What is claimed post by post, by name. */
    public List<ClaimLine> lines() {
        return lines.stream().map(ClaimLineRow::line).sorted(ClaimLines.ORDER).toList();
    }

    /** @throws RuleViolation if it is approved, and so evidence */
    public void requireOpen() {
        require(isOpen(), "liga.rule.claim-approved");
    }

    private static void require(boolean so, String otherwise) {
        if (!so) {
            throw RuleViolation.of(otherwise);
        }
    }

    private void write(ClaimData data, List<ClaimLine> reckoned, @Nullable UserId user, LastChange by) {
        note = Check.optionalText("note", data.note(), ClaimData.NOTE_LENGTH).orElse(null);
        firstDay = data.from();
        lastDay = data.to();
        actual = Amounts.sum(reckoned.stream().map(ClaimLine::actual));
        overhead = Amounts.sum(reckoned.stream().map(ClaimLine::overhead));
        total = actual.add(overhead);
        lines.clear();
        reckoned.forEach(line -> lines.add(ClaimLineRow.of(line)));
        state = ClaimState.ENTERED;
        reason = null;
        enteredById = user == null ? null : user.value();
        enteredBy = by.by();
    }
}
