package org.lotse.helpers.core.domain.message;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.lotse.helpers.api.message.MessageTemplate;
import org.lotse.helpers.api.message.MessageTemplateData;
import org.lotse.helpers.api.message.MessageTemplateId;
import org.lotse.helpers.core.domain.Revision;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.data.LastChange;
import org.lotse.platform.api.data.SearchText;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.api.rule.RuleViolation;

/** A text that is written once and sent often. */
@Entity
@Table(name = "HELPERS_MESSAGE_TEMPLATE")
public class TextTemplate {

    private static final int SORT_LENGTH = 200;

    @Id
    @Column(name = "ID")
    private UUID id;

    @Version
    @Column(name = "VERSION")
    private int version;

    @Embedded
    private Revision revision;

    @Column(name = "TITLE")
    private String title;

    @Column(name = "SORT_TITLE")
    private String sortTitle;

    @Column(name = "SUBJECT")
    private String subject;

    @Column(name = "BODY")
    private String text;

    /** For the database layer. */
    protected TextTemplate() {}

    /**
     * A new one.
     *
     * @throws RuleViolation beside the first field that is not acceptable
     */
    public static TextTemplate write(MessageTemplateId id, MessageTemplateData data) {
        var template = new TextTemplate();
        template.id = id.value();
        template.revision = Revision.first();
        template.write(data);
        return template;
    }

    /**
     * Replaces what is written down.
     *
     * @throws ConcurrentChange if the person saw another revision than this one
     * @throws RuleViolation beside the first field that is not acceptable
     */
    public void revise(long seen, MessageTemplateData data, LastChange change) {
        var next = revision.after(seen, change);
        write(data);
        revision = next;
    }

    /** @throws ConcurrentChange if the person saw another revision than this one */
    public void requireSeen(long seen, LastChange change) {
        revision.after(seen, change);
    }

    /** As it is kept. */
    public MessageTemplate shown() {
        return new MessageTemplate(id(), revision.number(), new MessageTemplateData(title, subject, text));
    }

    /** Identity. */
    public MessageTemplateId id() {
        return new MessageTemplateId(id);
    }

    /** The title as two of them are compared and sorted. */
    public String sortTitle() {
        return sortTitle;
    }

    private void write(MessageTemplateData data) {
        title = Check.text("title", data.title(), MessageTemplateData.TITLE_LENGTH);
        var sortable = SearchText.sortable(title);
        sortTitle = sortable.length() <= SORT_LENGTH ? sortable : sortable.substring(0, SORT_LENGTH);
        subject = MessageText.subject("subject", data.subject());
        text = MessageText.text("text", data.text());
    }
}
