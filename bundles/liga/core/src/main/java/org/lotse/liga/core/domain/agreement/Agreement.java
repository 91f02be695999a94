package org.lotse.liga.core.domain.agreement;

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
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lotse.liga.api.Ags;
import org.lotse.liga.api.Period;
import org.lotse.liga.api.agreement.AgreementData;
import org.lotse.liga.api.agreement.AgreementDetails;
import org.lotse.liga.api.agreement.AgreementId;
import org.lotse.liga.api.agreement.AgreementSummary;
import org.lotse.liga.api.agreement.AgreementTerm;
import org.lotse.liga.api.agreement.Evaluation;
import org.lotse.liga.api.agreement.NoticePoint;
import org.lotse.liga.api.agreement.RefundRule;
import org.lotse.liga.api.agreement.ReviseAgreement;
import org.lotse.liga.api.carrier.CarrierId;
import org.lotse.liga.core.domain.Amounts;
import org.lotse.liga.core.domain.Days;
import org.lotse.liga.core.domain.Revision;
import org.lotse.platform.api.data.LastChange;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.api.rule.RuleViolation;

/** An agreement with a carrier. What is written down changes as a whole; with whom it is stays. */
@Entity
@Table(name = "LIGA_AGREEMENT")
public class Agreement {

    private static final BigDecimal LEAST_POSTS = new BigDecimal("0.01");

    @Id
    @Column(name = "ID")
    private UUID id;

    @Version
    @Column(name = "VERSION")
    private int version;

    @Embedded
    private Revision revision;

    @Column(name = "CARRIER_ID")
    private UUID carrierId;

    @Column(name = "TITLE")
    private String title;

    @Column(name = "FILE_REFERENCE")
    private @Nullable String reference;

    @Column(name = "FIRST_DAY")
    private LocalDate firstDay;

    @Column(name = "LAST_DAY")
    private @Nullable LocalDate lastDay;

    @Column(name = "NOTICE_MONTHS")
    private int noticeMonths;

    @Enumerated(EnumType.STRING)
    @Column(name = "NOTICE_POINT")
    private @Nullable NoticePoint noticePoint;

    @Column(name = "RENEWAL_MONTHS")
    private int renewalMonths;

    @Column(name = "NOTICE_GIVEN_ON")
    private @Nullable LocalDate noticeGivenOn;

    @Column(name = "POSTS")
    private BigDecimal posts;

    @Column(name = "CEILING")
    private @Nullable BigDecimal ceiling;

    @Column(name = "NOTE")
    private @Nullable String note;

    @ElementCollection
    @CollectionTable(name = "LIGA_AGREEMENT_TERRITORY", joinColumns = @JoinColumn(name = "AGREEMENT_ID"))
    @Column(name = "MUNICIPALITY")
    private Set<String> territory = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "LIGA_REFUND_RULE", joinColumns = @JoinColumn(name = "AGREEMENT_ID"))
    private List<RuleRow> rules = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "LIGA_EVALUATION", joinColumns = @JoinColumn(name = "AGREEMENT_ID"))
    private List<EvaluationRow> evaluations = new ArrayList<>();

    /** For the database layer. */
    protected Agreement() {}

    /**
     * A new one.
     *
     * @throws RuleViolation beside the first field that is not acceptable
     */
    public static Agreement conclude(AgreementId id, AgreementData data) {
        var agreement = new Agreement();
        agreement.id = id.value();
        agreement.revision = Revision.first();
        agreement.carrierId = Check.present("carrier", data.carrier()).value();
        agreement.write(data);
        return agreement;
    }

    /**
     * Replaces what is written down.
     *
     * @throws ConcurrentChange if the command rests on another revision than this one
     * @throws RuleViolation beside the first field that is not acceptable
     */
    public void revise(ReviseAgreement command, LastChange change) {
        var next = revision.after(command.revision(), change);
        if (!command.data().carrier().value().equals(carrierId)) {
            throw RuleViolation.at("carrier", "liga.rule.carrier-stays");
        }
        write(command.data());
        revision = next;
    }

    /** @throws ConcurrentChange if another revision was seen than this one */
    public void requireSeen(long seen, LastChange change) {
        revision.after(seen, change);
    }

    /** Everything that is written down. */
    public AgreementData data() {
        return new AgreementData(
                carrier(),
                title,
                reference,
                term().agreed(),
                posts,
                ceiling,
                territory.stream().map(Ags::new).collect(Collectors.toSet()),
                rules(),
                evaluations.stream()
                        .map(EvaluationRow::evaluation)
                        .sorted(Comparator.comparing(Evaluation::day))
                        .toList(),
                note);
    }

    /**
     * The agreement as shown when opened.
     *
     * @param postsNow full-time posts that there are today
     * @param vacantNow those of them that nobody holds
     */
    public AgreementDetails details(String carrierName, BigDecimal postsNow, BigDecimal vacantNow, LocalDate today) {
        return new AgreementDetails(
                id(), revision.number(), carrierName, data(), term().on(today), postsNow, vacantNow, unruled(today));
    }

    /** The line in the list. */
    public AgreementSummary summary(String carrierName, BigDecimal postsNow, LocalDate today) {
        var standing = term().on(today);
        return new AgreementSummary(
                id(),
                title,
                carrier(),
                carrierName,
                new Period(firstDay, standing.endsOn()),
                posts,
                postsNow,
                standing,
                evaluations.stream()
                        .map(row -> row.evaluation().day())
                        .filter(day -> !day.isBefore(today))
                        .min(Comparator.naturalOrder())
                        .orElse(null));
    }

    /** Identity. */
    public AgreementId id() {
        return new AgreementId(id);
    }

    /** With whom. */
    public CarrierId carrier() {
        return new CarrierId(carrierId);
    }

    /** Whether it is for the municipality. */
    public boolean isFor(Ags municipality) {
        return territory.contains(municipality.value());
    }

    /** What it is about. */
    public String title() {
        return title;
    }

    /** How long it runs and how it ends. */
    public Term term() {
        return new Term(new AgreementTerm(firstDay, lastDay, noticeMonths, noticePoint, renewalMonths, noticeGivenOn));
    }

    /** How many full-time posts are agreed. */
    public BigDecimal posts() {
        return posts;
    }

    /** What is refunded in a calendar year at most, in euros. */
    public Optional<BigDecimal> ceiling() {
        return Optional.ofNullable(ceiling);
    }

    /** What is refunded, by day. */
    public List<RefundRule> rules() {
        return rules.stream()
                .map(RuleRow::rule)
                .sorted(Comparator.comparing(RefundRule::from))
                .toList();
    }

    /** Days without a rule, to the end as settled or else of this calendar year. */
    private List<Period> unruled(LocalDate today) {
        var end = term().bounds().to();
        var last = end != null ? end : LocalDate.of(Math.max(today.getYear(), firstDay.getYear()), Month.DECEMBER, 31);
        return new Period(firstDay, last)
                .without(rules().stream().map(RefundRule::period).toList());
    }

    private void write(AgreementData data) {
        title = Check.text("title", data.title(), AgreementData.TITLE_LENGTH);
        reference = Check.optionalText("fileReference", data.fileReference(), AgreementData.REFERENCE_LENGTH)
                .orElse(null);
        write(Term.of(data.term()).agreed());
        posts = Amounts.between("posts", data.posts(), LEAST_POSTS, BigDecimal.valueOf(AgreementData.MOST_POSTS));
        ceiling = data.ceiling() == null ? null : Amounts.euros("ceiling", data.ceiling(), AgreementData.MOST_CEILING);
        Days.requireAtMost("rules", data.rules(), AgreementData.MOST_RULES);
        Days.requireAtMost("evaluations", data.evaluations(), AgreementData.MOST_RULES);
        var refunds = data.rules().stream().map(RuleRow::of).toList();
        Days.requireApart("rules", data.rules().stream().map(RefundRule::period).toList());
        var looks = data.evaluations().stream().map(EvaluationRow::of).toList();
        note = Check.optionalText("note", data.note(), AgreementData.NOTE_LENGTH)
                .orElse(null);
        rules.clear();
        rules.addAll(refunds);
        evaluations.clear();
        evaluations.addAll(looks);
        territory.clear();
        data.territory().forEach(one -> territory.add(one.value()));
    }

    private void write(AgreementTerm term) {
        firstDay = term.from();
        lastDay = term.to();
        noticeMonths = term.noticeMonths();
        noticePoint = term.noticePoint();
        renewalMonths = term.renewalMonths();
        noticeGivenOn = term.noticeGivenOn();
    }
}
