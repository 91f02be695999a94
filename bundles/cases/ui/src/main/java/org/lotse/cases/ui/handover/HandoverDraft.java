package org.lotse.cases.ui.handover;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.ContactEntry;
import org.lotse.cases.api.document.DocumentEntry;
import org.lotse.cases.api.handover.HandoverPart;
import org.lotse.cases.api.handover.Occasion;
import org.lotse.cases.api.handover.PrepareHandover;
import org.lotse.cases.api.release.DisclosureData;
import org.lotse.cases.ui.Words;
import org.lotse.cases.ui.form.Fields;
import org.lotse.cases.ui.form.FormActions;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.api.tenant.Tenant;
import org.lotse.platform.api.tenant.TenantId;
import org.lotse.platform.api.vocabulary.LifeArea;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.form.FormFields;

/** What goes to whom, and what permits it: the form before the preview. */
final class HandoverDraft extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    private static final int SHORT_NOTE = 60;

    private final ComboBox<Tenant> receiver;
    private final ComboBox<String> receiverName;
    private final Select<Occasion> occasion = new Select<>();
    private final CheckboxGroup<HandoverPart> parts;
    private final CheckboxGroup<ContactEntry> contacts;
    private final CheckboxGroup<DocumentEntry> documents;
    private final CheckboxGroup<LifeArea> documentAreas;
    private final Checkbox special;
    private final TextField provision;
    private final TextArea note;
    private final transient FormFields fields;
    private final transient Words words;

    /**
     * @param words labels and values
     * @param receivers to whom can be sent
     * @param named receivers as releases name them
     * @param log the latest contacts, from which to choose
     * @param papers the documents of the case, from which to choose
     * @param onPreview asked for a preview; reads {@link #prepared}
     * @param onCancel asked to put the form away
     */
    HandoverDraft(
            Words words,
            List<Tenant> receivers,
            List<String> named,
            List<ContactEntry> log,
            List<DocumentEntry> papers,
            Consumer<HandoverDraft> onPreview,
            Runnable onCancel) {
        this.words = words;
        receiver = new ComboBox<>(words.field("handoverReceiver"));
        receiver.setItems(receivers);
        receiver.setItemLabelGenerator(Tenant::name);
        receiver.setRequiredIndicatorVisible(true);
        receiverName = Fields.receiver(words.field("handoverReceiverName"), named);
        receiverName.setHelperText(words.get("cases.handover.receiver-name-hint"));
        receiver.addValueChangeListener(chosen -> {
            if (chosen.getValue() != null) {
                receiverName.setValue(called(chosen.getValue().name(), named));
            }
        });
        occasion.setLabel(words.field("occasion"));
        occasion.setItems(Occasion.values());
        occasion.setItemLabelGenerator(words::of);
        occasion.setValue(Occasion.MOVING);
        parts = new CheckboxGroup<>(words.field("handoverParts"));
        parts.setItems(HandoverPart.ofCase());
        parts.setItemLabelGenerator(words::of);
        parts.setItemEnabledProvider(part -> part != HandoverPart.PERSON);
        parts.setValue(EnumSet.of(HandoverPart.PERSON));
        contacts = new CheckboxGroup<>(words.field("handoverContacts"));
        contacts.setItems(log);
        contacts.setItemLabelGenerator(this::line);
        contacts.addClassName("cases-handover-contacts");
        contacts.setVisible(false);
        documents = new CheckboxGroup<>(words.field("handoverDocuments"));
        documents.setItems(papers);
        documents.setItemLabelGenerator(this::line);
        documents.addClassName("cases-handover-contacts");
        documents.setVisible(false);
        documents.addValueChangeListener(chosen -> tellRoom());
        documentAreas = new CheckboxGroup<>(words.field("handoverDocumentAreas"));
        documentAreas.setItems(LifeArea.values());
        documentAreas.setItemLabelGenerator(words::of);
        documentAreas.setHelperText(words.get("cases.handover.document-areas-hint"));
        documentAreas.setVisible(false);
        parts.addValueChangeListener(chosen -> offer(chosen.getValue()));
        tellRoom();
        special = new Checkbox(words.field("special"));
        provision = Fields.text(words.field("provision"), DisclosureData.PROVISION_LENGTH);
        provision.setHelperText(words.get("cases.disclosure.provision-hint"));
        note = Fields.note(words.field("handoverNote"), PrepareHandover.NOTE_LENGTH);
        note.setHelperText(words.get("cases.handover.note-hint"));
        fields = new FormFields()
                .add("receiver", receiver, tenant -> tenant == null ? "" : tenant.name())
                .add("receiverName", receiverName, Fields::orBlank)
                .add("occasion", occasion, words::of)
                .addSeveral("parts", parts, words::of)
                .addSeveral("contacts", contacts, this::line)
                .addSeveral("documents", documents, this::line)
                .addSeveral("documentAreas", documentAreas, words::of)
                .add("special", special)
                .add("provision", provision)
                .add("note", note);
        fields.remember();
        Shortcuts.addShortcutListener(this, pressed -> onCancel.run(), Key.ESCAPE)
                .listenOn(this)
                .resetFocusOnActiveElement();
        var first = new Div(receiver, receiverName, occasion);
        first.addClassName("cases-fields");
        getContent().setId("handover-draft");
        getContent().addClassName("cases-contact-form");
        getContent()
                .add(
                        new H2(words.get("cases.handover.new")),
                        first,
                        parts,
                        contacts,
                        documents,
                        documentAreas,
                        note,
                        special,
                        provision,
                        new FormActions(
                                words,
                                words.get("cases.handover.preview"),
                                () -> onPreview.accept(this),
                                onCancel,
                                this));
    }

    /** Chooses a receiver, if it can be sent there. */
    void prefer(@Nullable TenantId id) {
        if (id != null) {
            receiver.getListDataView()
                    .getItems()
                    .filter(tenant -> tenant.id().value().equals(id.value()))
                    .findFirst()
                    .ifPresent(receiver::setValue);
        }
    }

    /** @throws RuleViolation beside the field that is missing */
    PrepareHandover prepared(CaseId caseId) {
        return new PrepareHandover(
                caseId,
                Check.present("receiver", receiver.getValue()).id(),
                Check.text("receiverName", receiverName.getValue(), PrepareHandover.NOTE_LENGTH),
                Check.present("occasion", occasion.getValue()),
                parts.getValue(),
                parts.getValue().contains(HandoverPart.CONTACTS)
                        ? contacts.getValue().stream().map(ContactEntry::id).collect(Collectors.toSet())
                        : Set.of(),
                parts.getValue().contains(HandoverPart.DOCUMENTS)
                        ? documents.getValue().stream().map(DocumentEntry::id).collect(Collectors.toSet())
                        : Set.of(),
                parts.getValue().contains(HandoverPart.DOCUMENTS) ? documentAreas.getValue() : Set.of(),
                special.getValue(),
                Fields.text(provision),
                Fields.text(note));
    }

    FormFields fields() {
        return fields;
    }

    void focus() {
        receiver.focus();
    }

    /** What a release calls this town, if one does; else the town's own name. */
    private static String called(String town, List<String> named) {
        var first = town.split("[ (]", 2)[0];
        return named.stream().filter(name -> name.contains(first)).findFirst().orElse(town);
    }

    private void offer(Set<HandoverPart> chosen) {
        contacts.setVisible(chosen.contains(HandoverPart.CONTACTS));
        documents.setVisible(chosen.contains(HandoverPart.DOCUMENTS));
        documentAreas.setVisible(chosen.contains(HandoverPart.DOCUMENTS));
    }

    /** How much goes is said before it is too much. */
    private void tellRoom() {
        var bytes = documents.getValue().stream().mapToLong(DocumentEntry::size).sum();
        documents.setHelperText(words.get(
                bytes == 0 ? "cases.handover.documents-hint" : "cases.handover.documents-room",
                PrepareHandover.MOST_MEGABYTES,
                words.size(bytes)));
    }

    private String line(DocumentEntry entry) {
        return words.document(entry.document(), entry.fileName(), entry.size());
    }

    private String line(ContactEntry entry) {
        var contact = entry.contact();
        var heading = words.get("cases.contact.heading", Localized.date(contact.heldOn()), words.of(contact.kind()));
        if (contact.note() == null) {
            return heading;
        }
        var text = contact.note().lines().findFirst().orElse("");
        return heading + " – " + (text.length() <= SHORT_NOTE ? text : text.substring(0, SHORT_NOTE) + "…");
    }
}
