package org.lotse.liga.core.domain.post;

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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lotse.liga.api.Ags;
import org.lotse.liga.api.Period;
import org.lotse.liga.api.agreement.AgreementId;
import org.lotse.liga.api.post.Holder;
import org.lotse.liga.api.post.PostData;
import org.lotse.liga.api.post.PostDetails;
import org.lotse.liga.api.post.PostId;
import org.lotse.liga.api.post.PostState;
import org.lotse.liga.api.post.PostSummary;
import org.lotse.liga.api.post.QualificationTier;
import org.lotse.liga.api.post.RevisePost;
import org.lotse.liga.api.post.Share;
import org.lotse.liga.core.domain.Amounts;
import org.lotse.liga.core.domain.Days;
import org.lotse.liga.core.domain.Reach;
import org.lotse.liga.core.domain.Revision;
import org.lotse.platform.api.data.LastChange;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.api.rule.RuleViolation;

/** A post of a carrier, with the people who held it one after the other. Under which agreement it is stays. */
@Entity
@Table(name = "LIGA_POST")
public class Post {

    private static final int SEARCH_LENGTH = 2_000;

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

    @Column(name = "NAME")
    private String name;

    @Column(name = "SORT_NAME")
    private String sortName;

    /** The post's name and those of its holders. */
    @Column(name = "SEARCH_TEXT")
    private String searchText;

    @Column(name = "OF_FULL_TIME")
    private BigDecimal share;

    @Enumerated(EnumType.STRING)
    @Column(name = "TIER")
    private QualificationTier tier;

    @Column(name = "FIRST_DAY")
    private LocalDate firstDay;

    @Column(name = "LAST_DAY")
    private @Nullable LocalDate lastDay;

    @Column(name = "NOTE")
    private @Nullable String note;

    @ElementCollection
    @CollectionTable(name = "LIGA_HOLDER", joinColumns = @JoinColumn(name = "POST_ID"))
    private List<HolderRow> holders = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "LIGA_SHARE", joinColumns = @JoinColumn(name = "POST_ID"))
    private List<ShareRow> shares = new ArrayList<>();

    /** For the database layer. */
    protected Post() {}

    /**
     * A new one.
     *
     * @param term the agreement's days
     * @throws RuleViolation beside the first field that is not acceptable
     */
    public static Post create(PostId id, PostData data, Period term) {
        var post = new Post();
        post.id = id.value();
        post.revision = Revision.first();
        post.agreementId = Check.present("agreement", data.agreement()).value();
        post.write(data, term);
        return post;
    }

    /**
     * Replaces what is written down.
     *
     * @param term the agreement's days
     * @throws ConcurrentChange if the command rests on another revision than this one
     * @throws RuleViolation beside the first field that is not acceptable
     */
    public void revise(RevisePost command, Period term, LastChange change) {
        var next = revision.after(command.revision(), change);
        if (!command.data().agreement().value().equals(agreementId)) {
            throw RuleViolation.at("agreement", "liga.rule.agreement-stays");
        }
        write(command.data(), term);
        revision = next;
    }

    /** @throws ConcurrentChange if another revision was seen than this one */
    public void requireSeen(long seen, LastChange change) {
        revision.after(seen, change);
    }

    /** The post as shown when opened. */
    public PostDetails details(String agreementTitle, String carrierName, LocalDate today) {
        return new PostDetails(
                id(),
                revision.number(),
                agreementTitle,
                carrierName,
                new PostData(agreement(), name, share, tier, firstDay, lastDay, holders(), shares(), note),
                stateOn(today),
                vacancies());
    }

    /** The line in the list. */
    public PostSummary summary(String carrierName, LocalDate today) {
        return new PostSummary(
                id(),
                name,
                agreement(),
                carrierName,
                share,
                tier,
                period(),
                stateOn(today),
                holderOn(today).map(Holder::name).orElse(null),
                vacancies().stream()
                        .filter(gap -> gap.has(today))
                        .map(Period::from)
                        .findFirst()
                        .orElse(null),
                shares().stream()
                        .filter(one -> period().has(today) && one.period().has(today))
                        .toList());
    }

    /** How it stands on a day. */
    public PostState stateOn(LocalDate day) {
        if (day.isBefore(firstDay)) {
            return PostState.TO_COME;
        }
        if (!period().has(day)) {
            return PostState.ENDED;
        }
        return holderOn(day).isPresent() ? PostState.FILLED : PostState.VACANT;
    }

    /** Days on which nobody holds it. */
    public List<Period> vacancies() {
        return period().without(holders().stream().map(Holder::period).toList());
    }

    /** Identity. */
    public PostId id() {
        return new PostId(id);
    }

    /** Under which agreement it is. */
    public AgreementId agreement() {
        return new AgreementId(agreementId);
    }

    /** What it is called. */
    public String name() {
        return name;
    }

    /** By what it is sorted. */
    public String sortName() {
        return sortName;
    }

    /** Of a full-time post. */
    public BigDecimal share() {
        return share;
    }

    /** When there is the post. */
    public Period period() {
        return new Period(firstDay, lastDay);
    }

    /** How many per cent of it are for a municipality on a day. */
    public BigDecimal percentFor(Ags municipality, LocalDate day) {
        return Amounts.sum(shares().stream()
                .filter(part -> part.municipality().equals(municipality)
                        && part.period().has(day))
                .map(Share::percent));
    }

    /** Who works for whom, by day. */
    public List<Stint> stints() {
        return holders().stream()
                .flatMap(holder -> shares().stream()
                        .flatMap(part -> holder
                                .period()
                                .with(part.period())
                                .flatMap(both -> both.with(period()))
                                .map(days -> new Stint(id(), agreement(), holder, part.municipality(), share, days))
                                .stream()))
                .toList();
    }

    /** For which municipalities it is on a day, by key. */
    public List<Ags> municipalitiesOn(LocalDate day) {
        return shares().stream()
                .filter(part -> part.period().has(day))
                .map(Share::municipality)
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * Takes the names of those away who held it until before a day; their days stay.
     *
     * @param nobody what stands in place of a name
     */
    public void forgetHolders(LocalDate before, String nobody) {
        var kept = holders.stream()
                .map(row -> {
                    var last =
                            row.holder().to() == null ? lastDay : row.holder().to();
                    return last != null && last.isBefore(before) ? row.named(nobody) : row;
                })
                .toList();
        holders.clear();
        holders.addAll(kept);
        searchText = Reach.searchText(
                SEARCH_LENGTH,
                Stream.concat(Stream.of(name), holders().stream().map(Holder::name))
                        .toArray(String[]::new));
    }

    private Optional<Holder> holderOn(LocalDate day) {
        return holders().stream()
                .filter(holder -> period().has(day) && holder.period().has(day))
                .findFirst();
    }

    private List<Holder> holders() {
        return holders.stream()
                .map(HolderRow::holder)
                .sorted(Comparator.comparing(Holder::from))
                .toList();
    }

    private List<Share> shares() {
        return shares.stream()
                .map(ShareRow::share)
                .sorted(Comparator.comparing(Share::from).thenComparing(Share::municipality))
                .toList();
    }

    private void write(PostData data, Period term) {
        name = Check.text("name", data.name(), PostData.NAME_LENGTH);
        sortName = Reach.sortName(name);
        share = Amounts.between("share", data.share(), PostData.LEAST, BigDecimal.ONE);
        tier = Check.present("tier", data.tier());
        var period = Days.period("from", "to", data.from(), data.to());
        if (!term.has(period.from())) {
            throw RuleViolation.at("from", "liga.rule.outside-term");
        }
        if (period.to() != null && !term.has(period.to())) {
            throw RuleViolation.at("to", "liga.rule.outside-term");
        }
        writePeople(data, period);
        writeShares(data, period);
        firstDay = period.from();
        lastDay = period.to();
        note = Check.optionalText("note", data.note(), PostData.NOTE_LENGTH).orElse(null);
    }

    private void writePeople(PostData data, Period period) {
        Days.requireAtMost("holders", data.holders(), PostData.MOST_ROWS);
        var people = data.holders().stream().map(HolderRow::of).toList();
        var periods = data.holders().stream().map(Holder::period).toList();
        Days.requireApart("holders", periods);
        requireBegun("holders", periods, period);
        holders.clear();
        holders.addAll(people);
        searchText = Reach.searchText(
                SEARCH_LENGTH,
                Stream.concat(Stream.of(name), data.holders().stream().map(Holder::name))
                        .toArray(String[]::new));
    }

    private void writeShares(PostData data, Period period) {
        Days.requireAtMost("shares", data.shares(), PostData.MOST_ROWS);
        var parts = data.shares().stream().map(ShareRow::of).toList();
        requireBegun("shares", data.shares().stream().map(Share::period).toList(), period);
        ShareRow.requireNoMoreThanWhole(data.shares());
        shares.clear();
        shares.addAll(parts);
    }

    /** What has no end ends with the post. */
    private static void requireBegun(String field, List<Period> periods, Period whole) {
        Days.requireWithin(
                field,
                periods.stream()
                        .map(one -> one.to() == null ? new Period(one.from(), laterOf(one.from(), whole.to())) : one)
                        .toList(),
                whole);
    }

    private static @Nullable LocalDate laterOf(LocalDate day, @Nullable LocalDate end) {
        return end == null || end.isAfter(day) ? end : day;
    }
}
