package org.lotse.liga.core.domain.request;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lotse.liga.api.Ags;
import org.lotse.liga.api.carrier.CarrierId;
import org.lotse.liga.api.request.Asker;
import org.lotse.liga.api.request.Channel;
import org.lotse.liga.api.request.OpenRequest;
import org.lotse.liga.api.request.RequestData;
import org.lotse.liga.api.request.RequestKind;
import org.lotse.platform.api.access.UserId;
import org.lotse.platform.api.data.LastChange;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.api.rule.RuleViolation;

/** What was asked, by whom and when. A value; the other end of a request that is shared has the same. */
@Embeddable
public class Asked {

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
    private String by;

    @Enumerated(EnumType.STRING)
    @Column(name = "CHANNEL")
    private Channel channel;

    @Column(name = "RECEIVED_ON")
    private LocalDate on;

    @Column(name = "SUBJECT")
    private String subject;

    @Column(name = "BODY")
    private String text;

    /** For the database layer. */
    protected Asked() {}

    /** @throws RuleViolation beside the first field that is not acceptable */
    static Asked of(RequestData data, LocalDate today) {
        var asked = new Asked();
        asked.kind = Check.present("kind", data.kind());
        asked.asker = Check.present("asker", data.asker());
        asked.municipality = Check.present("municipality", data.municipality()).value();
        asked.carrierId = data.carrier() == null ? null : data.carrier().value();
        asked.by = Check.text("askedBy", data.askedBy(), RequestData.NAME_LENGTH);
        asked.channel = Check.present("channel", data.channel());
        asked.on = Check.present("receivedOn", data.receivedOn());
        if (asked.on.isAfter(today)) {
            throw RuleViolation.at("receivedOn", "liga.rule.day-to-come");
        }
        asked.subject = Check.text("subject", data.subject(), RequestData.SUBJECT_LENGTH);
        asked.text = Check.text("text", data.text(), RequestData.TEXT_LENGTH);
        return asked;
    }

    /** What a municipality asks from within, today. */
    static RequestData by(Ags municipality, OpenRequest asked, LastChange change, LocalDate today) {
        return new RequestData(
                asked.kind(),
                Asker.MUNICIPALITY,
                municipality,
                null,
                change.by(),
                Channel.EXCHANGE,
                today,
                asked.subject(),
                asked.text(),
                asked.due(),
                null);
    }

    /**
     * The other end has its copy; which carrier is meant is the district's own affair.
     *
     * @throws RuleViolation beside the first field that is otherwise
     */
    void requireUnchanged(RequestData after, LocalDate due) {
        var before = data(due, null);
        Stream.of(
                        fixed("kind", RequestData::kind),
                        fixed("asker", RequestData::asker),
                        fixed("municipality", RequestData::municipality),
                        fixed("askedBy", RequestData::askedBy),
                        fixed("channel", RequestData::channel),
                        fixed("receivedOn", RequestData::receivedOn),
                        fixed("subject", RequestData::subject),
                        fixed("text", RequestData::text))
                .filter(field ->
                        !field.getValue().apply(before).equals(field.getValue().apply(after)))
                .findFirst()
                .ifPresent(field -> {
                    throw RuleViolation.at(field.getKey(), "liga.rule.request-shared");
                });
    }

    RequestData data(LocalDate due, @Nullable UserId responsible) {
        return new RequestData(
                kind, asker, municipality(), carrier(), by, channel, on, subject, text, due, responsible);
    }

    Ags municipality() {
        return new Ags(municipality);
    }

    @Nullable
    CarrierId carrier() {
        return carrierId == null ? null : new CarrierId(carrierId);
    }

    LocalDate on() {
        return on;
    }

    private static Map.Entry<String, Function<RequestData, Object>> fixed(
            String field, Function<RequestData, Object> value) {
        return Map.entry(field, value);
    }
}
