package org.lotse.cases.core.domain.letter;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.lotse.cases.api.letter.LetterData;
import org.lotse.cases.api.letter.ReviseTemplate;
import org.lotse.cases.api.letter.TemplateData;
import org.lotse.cases.api.letter.TemplateEntry;
import org.lotse.cases.api.letter.TemplateId;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.rule.Check;

/** A template for letters. */
@Entity
@Table(name = "CASES_TEMPLATE")
public class Template {

    @Id
    @Column(name = "ID")
    private UUID id;

    @Version
    @Column(name = "VERSION")
    private int version;

    @Column(name = "TITLE")
    private String title;

    @Column(name = "SUBJECT")
    private String subject;

    @Column(name = "CONTENT")
    private String content;

    @Column(name = "ARCHIVED")
    private boolean archived;

    /** For the database layer. */
    protected Template() {}

    /** @throws org.lotse.platform.api.rule.RuleViolation beside the first field that is not acceptable */
    public static Template added(TemplateId id, TemplateData data) {
        var template = new Template();
        template.id = id.value();
        template.write(data);
        return template;
    }

    /**
     * What is acceptable of it.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation beside the first field that is not acceptable
     */
    public static TemplateData checked(TemplateData data) {
        return new TemplateData(
                Check.text("title", data.title(), TemplateData.TITLE_LENGTH),
                LetterText.requireKnown("subject", Check.text("subject", data.subject(), LetterData.SUBJECT_LENGTH)),
                LetterText.requireKnown("text", Check.text("text", data.text(), LetterData.TEXT_LENGTH)));
    }

    /**
     * Changes it.
     *
     * @throws ConcurrentChange if it is not the version that was seen
     */
    public void revise(ReviseTemplate command) {
        if (command.version() != version) {
            throw ConcurrentChange.after(null);
        }
        write(command.template());
        archived = command.archived();
    }

    /** What it says. */
    public TemplateData data() {
        return new TemplateData(title, subject, content);
    }

    /** As it is listed. */
    public TemplateEntry entry() {
        return new TemplateEntry(new TemplateId(id), version, data(), archived);
    }

    private void write(TemplateData data) {
        var checked = checked(data);
        title = checked.title();
        subject = checked.subject();
        content = checked.text();
    }
}
