package org.lotse.helpers.core.domain.money;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.helpers.api.VolunteerId;
import org.lotse.helpers.api.activity.ActivityId;
import org.lotse.helpers.api.circle.CircleId;
import org.lotse.helpers.api.money.PayPayment;
import org.lotse.helpers.api.money.PaymentData;
import org.lotse.helpers.api.money.PaymentDetails;
import org.lotse.helpers.api.money.PaymentId;
import org.lotse.helpers.api.money.PaymentKind;
import org.lotse.helpers.api.money.PaymentState;
import org.lotse.helpers.api.money.PaymentSummary;
import org.lotse.helpers.api.money.RevisePayment;
import org.lotse.helpers.api.money.UndoPayment;
import org.lotse.helpers.core.domain.Revision;
import org.lotse.platform.api.access.UserId;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.data.LastChange;
import org.lotse.platform.api.data.SearchText;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.api.rule.RuleViolation;

/** What a volunteer receives: entered, approved, paid, and step by step back with a reason. Its tax year is the year of the day of payment. */
@Entity
@Table(name = "HELPERS_PAYMENT")
public class Payment {

    private static final int FOLDED_LENGTH = 300;

    @Id
    @Column(name = "ID")
    private UUID id;

    @Version
    @Column(name = "VERSION")
    private int version;

    @Embedded
    private Revision revision;

    @Column(name = "VOLUNTEER_ID")
    private UUID volunteerId;

    @Enumerated(EnumType.STRING)
    @Column(name = "KIND")
    private PaymentKind kind;

    @Column(name = "ON_DAY")
    private LocalDate day;

    @Column(name = "PURPOSE")
    private String purpose;

    /** By which purposes are compared. */
    @Column(name = "FOLDED_PURPOSE")
    private String foldedPurpose;

    @Column(name = "ACTIVITY_ID")
    private @Nullable UUID activityId;

    @Column(name = "CIRCLE_ID")
    private @Nullable UUID circleId;

    @Column(name = "CENTS")
    private long cents;

    @Column(name = "KILOMETRES")
    private @Nullable Integer kilometres;

    @Column(name = "TOTAL")
    private long total;

    @Column(name = "RECEIPTS")
    private int receipts;

    @Column(name = "PAY_ON")
    private LocalDate payOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "STATE")
    private PaymentState state;

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

    /** For the database layer. */
    protected Payment() {}

    /**
     * A payment is entered.
     *
     * @param user who does it, or null if that is no person
     * @param rate what a kilometre is paid with on that day, in euro cents
     * @throws RuleViolation beside the first field that is not acceptable
     */
    public static Payment enter(
            PaymentId id, PaymentData data, int rate, @Nullable UserId user, LastChange by, LocalDate today) {
        var payment = new Payment();
        payment.id = id.value();
        payment.revision = Revision.first();
        payment.volunteerId = data.volunteer().value();
        payment.state = PaymentState.ENTERED;
        payment.write(data, rate, today);
        payment.enteredBy(user, by);
        return payment;
    }

    /**
     * Replaces what is written down. Whoever does that has entered it.
     *
     * @param user as for {@link #enter}
     * @param rate as for {@link #enter}
     * @throws ConcurrentChange if the command rests on another revision than this one
     * @throws RuleViolation beside the first field that is not acceptable, or if it is approved
     */
    public void revise(RevisePayment command, int rate, @Nullable UserId user, LastChange change, LocalDate today) {
        var next = revision.after(command.revision(), change);
        require(PaymentState.ENTERED, "helpers.rule.payment-approved");
        if (!command.data().volunteer().value().equals(volunteerId)) {
            throw RuleViolation.at("volunteer", "helpers.rule.hours-volunteer-stays");
        }
        write(command.data(), rate, today);
        enteredBy(user, change);
        reason = null;
        revision = next;
    }

    /**
     * It is to be paid.
     *
     * @throws ConcurrentChange if another revision was seen than this one
     * @throws RuleViolation if it is approved already
     */
    public void approve(long seen, LastChange change, LocalDate today) {
        var next = revision.after(seen, change);
        require(PaymentState.ENTERED, "helpers.rule.payment-approved");
        state = PaymentState.APPROVED;
        approvedBy = change.by();
        approvedOn = today;
        reason = null;
        revision = next;
    }

    /**
     * It was paid.
     *
     * @throws ConcurrentChange if the command rests on another revision than this one
     * @throws RuleViolation if it is not approved or paid already, or beside {@code paidOn} if the day is in the future
     */
    public void pay(PayPayment command, LastChange change, LocalDate today) {
        var next = revision.after(command.revision(), change);
        require(PaymentState.APPROVED, "helpers.rule.payment-not-approved");
        if (Check.present("paidOn", command.paidOn()).isAfter(today)) {
            throw RuleViolation.at("paidOn", "helpers.rule.day-in-future");
        }
        payOn = command.paidOn();
        state = PaymentState.PAID;
        reason = null;
        revision = next;
    }

    /**
     * It goes one step back.
     *
     * @throws ConcurrentChange if the command rests on another revision than this one
     * @throws RuleViolation without a reason, or if it is only entered
     */
    public void undo(UndoPayment command, LastChange change) {
        var next = revision.after(command.revision(), change);
        if (state == PaymentState.ENTERED) {
            throw RuleViolation.of("helpers.rule.payment-not-approved");
        }
        reason = Check.text("reason", command.reason(), UndoPayment.REASON_LENGTH);
        if (state == PaymentState.APPROVED) {
            approvedBy = null;
            approvedOn = null;
        }
        state = state == PaymentState.PAID ? PaymentState.APPROVED : PaymentState.ENTERED;
        revision = next;
    }

    /**
     * It may go: it was entered by mistake.
     *
     * @throws ConcurrentChange if another revision was seen than this one
     * @throws RuleViolation if it is approved
     */
    public void requireRemovable(long seen, LastChange change) {
        revision.after(seen, change);
        require(PaymentState.ENTERED, "helpers.rule.payment-approved");
    }

    /** Everything that is written down. */
    public PaymentData data() {
        return new PaymentData(
                volunteer(),
                kind,
                day,
                purpose,
                activityId == null ? null : new ActivityId(activityId),
                circleId == null ? null : new CircleId(circleId),
                cents,
                kilometres,
                receipts,
                payOn);
    }

    /** The payment as shown when opened. */
    public PaymentDetails details(String volunteerName) {
        return new PaymentDetails(
                id(),
                revision.number(),
                volunteerName,
                data(),
                total,
                state,
                enteredBy,
                approvedBy,
                approvedOn,
                reason);
    }

    /** The line in the list. */
    public PaymentSummary summary(String volunteerName) {
        return new PaymentSummary(
                id(),
                volunteer(),
                volunteerName,
                kind,
                day,
                purpose,
                circleId == null ? null : new CircleId(circleId),
                total,
                kilometres,
                receipts,
                payOn,
                state);
    }

    /** Whether it is the other allowance for the same activity: by identity, or by what it is called. */
    public boolean isOtherAllowanceForSame(Payment other) {
        return kind.isAllowance()
                && other.kind.isAllowance()
                && kind != other.kind
                && (activityId != null && activityId.equals(other.activityId)
                        || foldedPurpose.equals(other.foldedPurpose));
    }

    /** Identity. */
    public PaymentId id() {
        return new PaymentId(id);
    }

    /** Who receives it. */
    public VolunteerId volunteer() {
        return new VolunteerId(volunteerId);
    }

    /** What for. */
    public PaymentKind kind() {
        return kind;
    }

    /** The whole amount in euro cents. */
    public long total() {
        return total;
    }

    /** When it is to be paid or was. */
    public LocalDate payOn() {
        return payOn;
    }

    /** Who entered it, if that was a person. */
    public Optional<UserId> enteredBy() {
        return Optional.ofNullable(enteredById).map(UserId::new);
    }

    private void enteredBy(@Nullable UserId user, LastChange by) {
        enteredById = user == null ? null : user.value();
        enteredBy = by.by();
    }

    private void write(PaymentData data, int rate, LocalDate today) {
        kind = Check.present("kind", data.kind());
        if (Check.present("day", data.day()).isAfter(today)) {
            throw RuleViolation.at("day", "helpers.rule.day-in-future");
        }
        day = data.day();
        purpose = Check.text("purpose", data.purpose(), PaymentData.PURPOSE_LENGTH);
        var folded = SearchText.sortable(purpose);
        foldedPurpose = folded.substring(0, Math.min(folded.length(), FOLDED_LENGTH));
        activityId = data.activity() == null ? null : data.activity().value();
        circleId = data.circle() == null ? null : data.circle().value();
        if (data.cents() < 0 || data.cents() > PaymentData.MOST_CENTS) {
            throw RuleViolation.at("cents", "helpers.rule.amount");
        }
        cents = data.cents();
        kilometres = kilometres(data);
        total = cents + (kilometres == null ? 0 : (long) kilometres * rate);
        if (total == 0) {
            throw RuleViolation.at("cents", "helpers.rule.amount");
        }
        if (data.receipts() < 0 || data.receipts() > PaymentData.MOST_RECEIPTS) {
            throw RuleViolation.at("receipts", "helpers.rule.people", 0, PaymentData.MOST_RECEIPTS);
        }
        receipts = data.receipts();
        payOn = Check.present("payOn", data.payOn());
    }

    private static @Nullable Integer kilometres(PaymentData data) {
        var way = data.kilometres();
        if (way == null || way == 0) {
            return null;
        }
        if (data.kind().isAllowance()) {
            throw RuleViolation.at("kilometres", "helpers.rule.kilometres-are-expenses");
        }
        if (way < 0 || way > PaymentData.MOST_KILOMETRES) {
            throw RuleViolation.at("kilometres", "helpers.rule.people", 1, PaymentData.MOST_KILOMETRES);
        }
        return way;
    }

    private void require(PaymentState wanted, String otherwise) {
        if (state != wanted) {
            throw RuleViolation.of(otherwise);
        }
    }
}
