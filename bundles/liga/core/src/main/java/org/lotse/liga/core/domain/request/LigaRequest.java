package org.lotse.liga.core.domain.request;

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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.liga.api.Ags;
import org.lotse.liga.api.carrier.CarrierId;
import org.lotse.liga.api.request.AddEntry;
import org.lotse.liga.api.request.Asker;
import org.lotse.liga.api.request.Channel;
import org.lotse.liga.api.request.EntryKind;
import org.lotse.liga.api.request.RequestData;
import org.lotse.liga.api.request.RequestDetails;
import org.lotse.liga.api.request.RequestId;
import org.lotse.liga.api.request.RequestKind;
import org.lotse.liga.api.request.RequestState;
import org.lotse.liga.api.request.RequestSummary;
import org.lotse.liga.api.request.ReviseRequest;
import org.lotse.liga.core.domain.Reach;
import org.lotse.liga.core.domain.Revision;
import org.lotse.platform.api.access.UserId;
import org.lotse.platform.api.data.LastChange;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.api.rule.RuleViolation;

/** A request with its thread. What is written down changes as a whole; the thread only grows. */
@Entity
@Table(name = "LIGA_REQUEST")
public class LigaRequest {

    private static final int SEARCH_LENGTH = 3_000;

    @Id
    @Column(name = "ID")
    private UUID id;

    @Version
    @Column(name = "VERSION")
    private int version;

    @Embedded
    private Revision revision;

    @Enumerated(EnumType.STRING)
    @Column(name = "KIND")
    private RequestKind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "ASKER")
    private Asker asker;

    @Column(name = "MUNICIPALITY")
    private String municipality;

    @Column(name = "CARRIER_ID")
    private @Nullable UUID carrierId;

    @Column(name = "ASKED_BY")
    private String askedBy;

    @Enumerated(EnumType.STRING)
    @Column(name = "CHANNEL")
    private Channel channel;

    @Column(name = "RECEIVED_ON")
    private LocalDate receivedOn;

    @Column(name = "SUBJECT")
    private String subject;

    @Column(name = "BODY")
    private String text;

    @Column(name = "DUE")
    private LocalDate due;

    @Column(name = "RESPONSIBLE_ID")
    private @Nullable UUID responsibleId;

    @Column(name = "RESPONSIBLE")
    private @Nullable String responsible;

    @Enumerated(EnumType.STRING)
    @Column(name = "STATE")
    private RequestState state;

    @Column(name = "DONE_ON")
    private @Nullable LocalDate doneOn;

    @Column(name = "SEARCH_TEXT")
    private String searchText;

    @ElementCollection
    @CollectionTable(name = "LIGA_REQUEST_ENTRY", joinColumns = @JoinColumn(name = "REQUEST_ID"))
    private List<EntryRow> thread = new ArrayList<>();

    /** For the database layer. */
    protected LigaRequest() {}

    /**
     * A new one.
     *
     * @param responsibleName what whoever sees to it is called, or null for nobody
     * @throws RuleViolation beside the first field that is not acceptable
     */
    public static LigaRequest enter(RequestId id, RequestData data, @Nullable String responsibleName, LocalDate today) {
        var request = new LigaRequest();
        request.id = id.value();
        request.revision = Revision.first();
        request.state = RequestState.NEW;
        request.write(data, responsibleName, today);
        return request;
    }

    /**
     * Replaces what is written down; another day and another person are told in the thread.
     *
     * @param responsibleName what whoever sees to it is called, or null for nobody
     * @throws ConcurrentChange if the command rests on another revision than this one
     * @throws RuleViolation beside the first field that is not acceptable
     */
    public void revise(ReviseRequest command, @Nullable String responsibleName, LastChange change, LocalDate today) {
        var next = revision.after(command.revision(), change);
        var dueBefore = due;
        var responsibleBefore = responsibleId;
        write(command.data(), responsibleName, today);
        if (!due.equals(dueBefore)) {
            tell(EntryKind.DUE, due.toString(), change);
        }
        if (!Objects.equals(responsibleId, responsibleBefore)) {
            tell(EntryKind.RESPONSIBLE, responsible == null ? "" : responsible, change);
        }
        revision = next;
    }

    /**
     * Adds something to the thread.
     *
     * @throws RuleViolation beside {@code text} without one, or if nobody writes such entries
     */
    public void add(AddEntry entry, LastChange change, LocalDate today) {
        if (!Check.present("kind", entry.kind()).isWritten()) {
            throw RuleViolation.at("kind", "liga.rule.not-written");
        }
        tell(entry.kind(), Check.text("text", entry.text(), RequestData.TEXT_LENGTH), change);
        var next = entry.state();
        if (next != null && next != state) {
            state = next;
            doneOn = next == RequestState.DONE ? today : null;
            tell(EntryKind.STATE, next.name(), change);
        }
        revision = revision.next(change);
    }

    /**
     * @throws ConcurrentChange if another revision was seen than this one
     * @throws RuleViolation if somebody wrote something in the thread
     */
    public void requireRemovable(long seen, LastChange change) {
        revision.after(seen, change);
        if (thread.stream().anyMatch(entry -> entry.kind().isWritten())) {
            throw RuleViolation.of("liga.rule.request-in-use");
        }
    }

    /** The request as shown when opened. */
    public RequestDetails details(@Nullable String carrierName, LocalDate today) {
        return new RequestDetails(
                id(),
                revision.number(),
                new RequestData(
                        kind,
                        asker,
                        new Ags(municipality),
                        carrier(),
                        askedBy,
                        channel,
                        receivedOn,
                        subject,
                        text,
                        due,
                        responsibleId == null ? null : new UserId(responsibleId)),
                carrierName,
                responsible,
                state,
                isOverdue(today),
                doneOn,
                thread.stream()
                        .sorted(Comparator.comparingInt(EntryRow::place))
                        .map(EntryRow::told)
                        .toList());
    }

    /** The line in the list. */
    public RequestSummary summary(@Nullable String carrierName, LocalDate today) {
        return new RequestSummary(
                id(),
                kind,
                subject,
                asker,
                new Ags(municipality),
                carrierName,
                receivedOn,
                due,
                responsible,
                state,
                isOverdue(today));
    }

    /** Identity. */
    public RequestId id() {
        return new RequestId(id);
    }

    /** Which carrier asks or is meant, or null. */
    public @Nullable CarrierId carrier() {
        return carrierId == null ? null : new CarrierId(carrierId);
    }

    /** Until when it is to be done. */
    public LocalDate due() {
        return due;
    }

    /** When it came. */
    public LocalDate receivedOn() {
        return receivedOn;
    }

    private boolean isOverdue(LocalDate today) {
        return state != RequestState.DONE && due.isBefore(today);
    }

    private void tell(EntryKind what, String told, LastChange change) {
        thread.add(EntryRow.of(thread.size(), what, told, change));
    }

    private void write(RequestData data, @Nullable String responsibleName, LocalDate today) {
        kind = Check.present("kind", data.kind());
        asker = Check.present("asker", data.asker());
        municipality = Check.present("municipality", data.municipality()).value();
        if (asker == Asker.CARRIER) {
            Check.present("carrier", data.carrier());
        }
        carrierId = data.carrier() == null ? null : data.carrier().value();
        askedBy = Check.text("askedBy", data.askedBy(), RequestData.NAME_LENGTH);
        channel = Check.present("channel", data.channel());
        receivedOn = Check.present("receivedOn", data.receivedOn());
        if (receivedOn.isAfter(today)) {
            throw RuleViolation.at("receivedOn", "liga.rule.day-to-come");
        }
        subject = Check.text("subject", data.subject(), RequestData.SUBJECT_LENGTH);
        text = Check.text("text", data.text(), RequestData.TEXT_LENGTH);
        due = Check.present("due", data.due());
        if (due.isBefore(receivedOn)) {
            throw RuleViolation.at("due", "liga.rule.due-before-received");
        }
        var same = data.responsible() != null && data.responsible().value().equals(responsibleId);
        if (!same) {
            responsibleId =
                    data.responsible() == null ? null : data.responsible().value();
            responsible = responsibleName;
        }
        searchText = Reach.searchText(SEARCH_LENGTH, subject, askedBy, responsible, text);
    }
}
