package org.lotse.liga.core.domain.request;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.liga.api.Ags;
import org.lotse.liga.api.request.Asker;
import org.lotse.liga.api.request.Channel;
import org.lotse.liga.api.request.RequestData;
import org.lotse.liga.api.request.RequestKind;
import org.lotse.liga.api.request.RequestState;
import org.lotse.platform.api.data.LastChange;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.api.rule.RuleViolation;

/**
 * What travels between the ends of a request: how it stands at the sender's, and everything that was said there. Each one tells all of it, so that it does not
 * matter if one is lost, comes twice or is overtaken (ADR 81). Never a note, nor a word of what the other end said.
 *
 * @param id identity, the same at both ends
 * @param turn how often it stood otherwise
 * @param stateBy who said so last, or null if nobody did yet
 * @param stateAt when, or null
 * @param contact who sees to it in the district, or null for nobody
 */
public record RequestSnapshot(
        UUID id,
        RequestKind kind,
        Asker asker,
        String municipality,
        String askedBy,
        LocalDate askedOn,
        String subject,
        String text,
        LocalDate due,
        @Nullable String contact,
        RequestState state,
        int turn,
        @Nullable String stateBy,
        @Nullable Instant stateAt,
        List<Said> said) {

    /** Keeps a copy. */
    public RequestSnapshot {
        said = List.copyOf(said);
    }

    /**
     * Something that was said.
     *
     * @param key the same at both ends
     */
    public record Said(UUID key, Instant at, String by, String text) {}

    static RequestSnapshot of(
            UUID id,
            RequestData data,
            @Nullable String carrierName,
            @Nullable String contact,
            RequestState state,
            int turn,
            RequestThread thread) {
        var last = thread.lastState();
        return new RequestSnapshot(
                id,
                data.kind(),
                data.asker(),
                data.municipality().value(),
                carrierName == null ? data.askedBy() : cut(data.askedBy() + ", " + carrierName),
                data.receivedOn(),
                data.subject(),
                data.text(),
                data.due(),
                contact,
                state,
                turn,
                last.map(LastChange::by).orElse(null),
                last.map(LastChange::at).orElse(null),
                thread.said().toList());
    }

    /** @throws RuleViolation if something is missing or does not fit */
    public void check(LocalDate today) {
        Asked.of(data(), today);
        Check.present("due", due);
        Check.present("id", id);
        Check.present("state", state);
        Check.optionalText("contact", contact, RequestData.NAME_LENGTH);
        Check.optionalText("stateBy", stateBy, RequestData.NAME_LENGTH);
        for (var one : said) {
            Check.present("key", one.key());
            Check.present("at", one.at());
            Check.text("by", one.by(), RequestData.NAME_LENGTH);
            Check.text("text", one.text(), RequestData.TEXT_LENGTH);
        }
    }

    RequestData data() {
        return new RequestData(
                kind,
                asker,
                new Ags(Check.present("municipality", municipality)),
                null,
                askedBy,
                Channel.EXCHANGE,
                askedOn,
                subject,
                text,
                due,
                null);
    }

    private static String cut(String name) {
        return name.length() <= RequestData.NAME_LENGTH ? name : name.substring(0, RequestData.NAME_LENGTH);
    }
}
