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
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.liga.api.Ags;
import org.lotse.liga.api.carrier.CarrierId;
import org.lotse.liga.api.request.AddEntry;
import org.lotse.liga.api.request.Asker;
import org.lotse.liga.api.request.EntryKind;
import org.lotse.liga.api.request.OpenRequest;
import org.lotse.liga.api.request.RequestData;
import org.lotse.liga.api.request.RequestDetails;
import org.lotse.liga.api.request.RequestId;
import org.lotse.liga.api.request.RequestLink;
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

    @Embedded
    private Asked asked;

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

    @Embedded
    private Link link;

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
        request.link = Link.none();
        requireCarrier(data);
        request.write(data, responsibleName, today);
        return request;
    }

    /**
     * One with which a municipality asks its district.
     *
     * @throws RuleViolation beside the first field that is not acceptable
     */
    public static LigaRequest open(
            RequestId id, OpenRequest asked, Ags municipality, LastChange change, LocalDate today) {
        var request = enter(id, Asked.by(municipality, asked, change, today), null, today);
        request.link = request.link.toSend();
        return request;
    }

    /** One that came from the other end and was checked. */
    public static LigaRequest from(RequestSnapshot told, Arrival arrival, LocalDate today) {
        var request = new LigaRequest();
        request.id = told.id();
        request.revision = Revision.first();
        request.state = RequestState.NEW;
        request.link = Link.none();
        request.write(told.data(), arrival.fromDistrict() ? told.contact() : null, today);
        request.take(told, arrival, today);
        request.link = request.link.taken(told.turn(), arrival.sentAt(), true);
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
        if (link.isShared()) {
            asked.requireUnchanged(command.data(), due);
        }
        requireCarrier(command.data());
        write(command.data(), responsibleName, today);
        if (!due.equals(dueBefore)) {
            tell(EntryKind.DUE, due.toString(), change);
        }
        if (!Objects.equals(responsibleId, responsibleBefore)) {
            tell(EntryKind.RESPONSIBLE, responsible == null ? "" : responsible, change);
        }
        if (link.isShared() && !(due.equals(dueBefore) && Objects.equals(responsibleId, responsibleBefore))) {
            link = link.toSend();
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
        var text = Check.text("text", entry.text(), RequestData.TEXT_LENGTH);
        var travels = link.isShared() && entry.kind() == EntryKind.ANSWER;
        if (travels) {
            thread().say(text, change);
        } else {
            tell(entry.kind(), text, change);
        }
        var next = entry.state();
        if (next != null && next != state) {
            state = next;
            doneOn = next == RequestState.DONE ? today : null;
            tell(EntryKind.STATE, next.name(), change);
            link = link.turned();
            travels = link.isShared();
        }
        if (travels) {
            link = link.toSend();
        }
        revision = revision.next(change);
    }

    /** From now on it stands in its municipality too; one that does is sent once more. */
    public void share(LastChange change) {
        if (!link.isShared()) {
            tell(EntryKind.SHARED, "", change);
            revision = revision.next(change);
        }
        link = link.toSend();
    }

    /** It left in this package. */
    public void sent(UUID packaged) {
        link = link.sent(packaged);
    }

    /** Somebody who may answer has opened it. */
    public void seen() {
        if (link.isUnread()) {
            link = link.seen();
        }
    }

    /**
     * Takes in how it stands at the other end; what is here already is left as it is. The later state counts; of two that were set at the same moment, the district's.
     *
     * @param told what was checked
     */
    public void take(RequestSnapshot told, Arrival arrival, LocalDate today) {
        var before = thread.size();
        thread().take(told.said());
        var later = told.turn() > link.turn() || told.turn() == link.turn() && arrival.fromDistrict();
        if (later && told.state() != state) {
            state = told.state();
            doneOn = state == RequestState.DONE ? today : null;
            tell(EntryKind.STATE, state.name(), arrival.change(told.stateBy(), told.stateAt()));
        }
        if (arrival.fromDistrict() && link.isNews(arrival.sentAt())) {
            follow(told, arrival);
        }
        link = link.taken(told.turn(), arrival.sentAt(), thread.size() > before);
    }

    /** How it stands here, for the other end. */
    public RequestSnapshot snapshot(@Nullable String carrierName) {
        return RequestSnapshot.of(id, data(), carrierName, responsible, state, link.turn(), thread());
    }

    /**
     * @throws ConcurrentChange if another revision was seen than this one
     * @throws RuleViolation if somebody wrote something in the thread
     */
    public void requireRemovable(long seen, LastChange change) {
        revision.after(seen, change);
        if (link.isShared()) {
            throw RuleViolation.of("liga.rule.request-shared");
        }
        if (thread().isWritten()) {
            throw RuleViolation.of("liga.rule.request-in-use");
        }
    }

    /** The request as shown when opened. */
    public RequestDetails details(@Nullable String carrierName, @Nullable RequestLink linked, LocalDate today) {
        return new RequestDetails(
                id(),
                revision.number(),
                data(),
                carrierName,
                responsible,
                state,
                isOverdue(today),
                doneOn,
                linked,
                thread().told());
    }

    /** The line in the list. */
    public RequestSummary summary(@Nullable String carrierName, LocalDate today) {
        var data = data();
        return new RequestSummary(
                id(),
                data.kind(),
                data.subject(),
                data.asker(),
                data.municipality(),
                carrierName,
                data.receivedOn(),
                due,
                responsible,
                state,
                isOverdue(today),
                link.isShared(),
                link.isUnread());
    }

    /** Identity. */
    public RequestId id() {
        return new RequestId(id);
    }

    /** Which carrier asks or is meant, or null. */
    public @Nullable CarrierId carrier() {
        return asked.carrier();
    }

    /** Which municipality asks or is meant. */
    public Ags municipality() {
        return asked.municipality();
    }

    /** Who sees to it in this tenant, or null. */
    public @Nullable UserId responsible() {
        return responsibleId == null ? null : new UserId(responsibleId);
    }

    /** How it follows the other end. */
    public Link link() {
        return link;
    }

    /** Until when it is to be done. */
    public LocalDate due() {
        return due;
    }

    /** When it came. */
    public LocalDate receivedOn() {
        return asked.on();
    }

    private boolean isOverdue(LocalDate today) {
        return state != RequestState.DONE && due.isBefore(today);
    }

    private void tell(EntryKind what, String told, LastChange change) {
        thread().tell(what, told, change);
    }

    private RequestThread thread() {
        return new RequestThread(thread);
    }

    private RequestData data() {
        return asked.data(due, responsible());
    }

    private void write(RequestData data, @Nullable String responsibleName, LocalDate today) {
        asked = Asked.of(data, today);
        due = Check.present("due", data.due());
        if (due.isBefore(asked.on())) {
            throw RuleViolation.at("due", "liga.rule.due-before-received");
        }
        var same = data.responsible() != null && data.responsible().value().equals(responsibleId);
        if (!same) {
            responsibleId =
                    data.responsible() == null ? null : data.responsible().value();
            responsible = responsibleName;
        }
        makeSearchText();
    }

    private void makeSearchText() {
        var data = data();
        searchText = Reach.searchText(SEARCH_LENGTH, data.subject(), data.askedBy(), responsible, data.text());
    }

    /** The district says until when, and who sees to it. */
    private void follow(RequestSnapshot told, Arrival arrival) {
        var change = arrival.change(null, null);
        if (!due.equals(told.due())) {
            due = Check.present("due", told.due());
            tell(EntryKind.DUE, due.toString(), change);
        }
        if (!Objects.equals(responsible, told.contact())) {
            responsible = told.contact();
            tell(EntryKind.RESPONSIBLE, responsible == null ? "" : responsible, change);
            makeSearchText();
        }
    }

    private static void requireCarrier(RequestData data) {
        if (data.asker() == Asker.CARRIER) {
            Check.present("carrier", data.carrier());
        }
    }
}
