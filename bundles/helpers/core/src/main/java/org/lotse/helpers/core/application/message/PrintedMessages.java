package org.lotse.helpers.core.application.message;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lotse.helpers.api.HelpersPermissions;
import org.lotse.helpers.api.message.DeliveryReason;
import org.lotse.helpers.api.message.DeliveryState;
import org.lotse.helpers.api.message.MessageDetails;
import org.lotse.helpers.api.message.MessageId;
import org.lotse.helpers.api.message.MessagePapers;
import org.lotse.helpers.api.message.Messages;
import org.lotse.helpers.api.message.Recipient;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.access.CurrentScope;
import org.lotse.platform.api.audit.Act;
import org.lotse.platform.api.audit.AuditTrail;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.print.Label;
import org.lotse.platform.api.print.Paper;
import org.lotse.platform.api.print.Part;
import org.lotse.platform.api.print.Press;
import org.lotse.platform.api.tenant.Tenant;
import org.lotse.platform.api.tenant.Tenants;
import org.lotse.platform.api.text.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Prints whom a message did not reach, in German as all sheets of the office; set outside of the transaction that read it. */
@Component
public final class PrintedMessages implements MessagePapers {

    private static final Set<DeliveryState> UNREACHED = Set.of(DeliveryState.FAILED, DeliveryState.NOT_SENT);

    private final Messages messages;
    private final Tenants tenants;
    private final Press press;
    private final Texts texts;
    private final AuditTrail trail;
    private final Access access;
    private final CurrentScope scope;

    @Activate
    public PrintedMessages(
            @Reference Messages messages,
            @Reference Tenants tenants,
            @Reference Press press,
            @Reference Texts texts,
            @Reference AuditTrail trail,
            @Reference Access access,
            @Reference CurrentScope scope) {
        this.messages = messages;
        this.tenants = tenants;
        this.press = press;
        this.texts = texts;
        this.trail = trail;
        this.access = access;
        this.scope = scope;
    }

    @Override
    public void unreached(MessageId message, OutputStream to) throws IOException {
        access.require(HelpersPermissions.READ);
        var found = messages.find(message).orElseThrow(ConcurrentChange::removed);
        trail.record(Act.of("helpers.unreached-printed", "message", message.toString()));
        press.print(paper(found), to);
    }

    private Paper paper(MessageDetails message) {
        var title = "Ohne E-Mail zu benachrichtigen";
        var people = message.recipients().stream()
                .filter(one -> UNREACHED.contains(one.state()))
                .toList();
        var parts = new ArrayList<Part>();
        parts.add(new Part.Heading(Label.of(title), 1));
        parts.add(new Part.Facts(
                List.of(new Part.Fact(Label.of("Betreff"), message.summary().subject()))));
        parts.add(new Part.Text(message.text()));
        parts.add(
                people.isEmpty()
                        ? new Part.Text("Niemand.")
                        : new Part.Table(
                                List.of(Label.of("Name"), Label.of("Telefon"), Label.of("Grund"), Label.of("Erledigt")),
                                people.stream().map(this::line).toList()));
        return new Paper(Locale.GERMAN, title, municipality(), parts);
    }

    private List<String> line(Recipient one) {
        return List.of(one.name(), one.phone() == null ? "" : one.phone(), word(one.reason()), "");
    }

    private String word(@Nullable DeliveryReason reason) {
        return reason == null
                ? ""
                : texts.get(
                        Locale.GERMAN,
                        "helpers.delivery-reason."
                                + reason.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private String municipality() {
        return tenants.find(scope.require().tenant()).map(Tenant::name).orElse("");
    }
}
