package org.lotse.demo;

import java.util.List;
import org.lotse.demo.Table.Row;
import org.lotse.helpers.api.circle.CircleSummary;
import org.lotse.helpers.api.circle.Circles;
import org.lotse.helpers.api.message.Audience;
import org.lotse.helpers.api.message.AutomaticNotices;
import org.lotse.helpers.api.message.MessageDraft;
import org.lotse.helpers.api.message.MessageKind;
import org.lotse.helpers.api.message.MessageTemplateData;
import org.lotse.helpers.api.message.MessageTemplates;
import org.lotse.helpers.api.message.Messages;

/**
 * Writes the invented templates of a town, and the first of them to its first circle, in the scope of the coordinator. Without a mail server, and a
 * demonstration has none, everybody stands on the list of those who are to be told otherwise.
 */
final class DemoMessages {

    private final Messages messages;
    private final MessageTemplates templates;
    private final AutomaticNotices notices;
    private final Circles circles;
    private final Table rows = Table.read("messages.csv");

    DemoMessages(Messages messages, MessageTemplates templates, AutomaticNotices notices, Circles circles) {
        this.messages = messages;
        this.templates = templates;
        this.notices = notices;
        this.circles = circles;
    }

    /** Writes what an earlier, broken-off start did not. */
    void write(DemoTown town) {
        rows.rows(town).stream()
                .map(DemoMessages::data)
                .skip(templates.all().size())
                .forEach(templates::add);
        notices.set(MessageKind.SHIFT_CANCELLED, true);
        notices.set(MessageKind.MOVED_UP, true);
        if (messages.list(null, 1).items().isEmpty()) {
            rows.rows(town).stream().findFirst().map(DemoMessages::data).ifPresent(this::send);
        }
    }

    private void send(MessageTemplateData text) {
        circles.all().stream()
                .filter(CircleSummary::isOpen)
                .filter(circle -> circle.email() != null && circle.volunteers() > 0)
                .limit(1)
                .forEach(circle -> messages.send(
                        new MessageDraft(Audience.of(circle.id()), text.subject(), text.text(), circle.email())));
    }

    private static MessageTemplateData data(Row row) {
        return new MessageTemplateData(
                row.required("title"),
                row.required("subject"),
                String.join("\n", List.of(row.required("text").split("\\|"))));
    }
}
