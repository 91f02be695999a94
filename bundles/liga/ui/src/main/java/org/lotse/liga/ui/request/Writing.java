package org.lotse.liga.ui.request;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.lotse.liga.api.request.AddEntry;
import org.lotse.liga.api.request.EntryKind;
import org.lotse.liga.api.request.RequestData;
import org.lotse.liga.api.request.RequestDetails;
import org.lotse.liga.api.request.RequestLink;
import org.lotse.liga.api.request.RequestState;
import org.lotse.liga.ui.Words;
import org.lotse.platform.ui.api.form.ActForm;
import org.lotse.platform.ui.api.form.FormFields;
import org.lotse.platform.ui.api.form.NoteField;

/** Fields for something that is added to the thread. Beside the text stands who will read it. */
final class Writing {

    private Writing() {}

    /** @param link where the request stands too, or null */
    static ActForm<RequestDetails> of(Words words, EntryKind kind, @Nullable RequestLink link, Consumer<AddEntry> act) {
        var title = words.named("entry-kind", kind);
        var text = new NoteField(title, RequestData.TEXT_LENGTH);
        text.setRequiredIndicatorVisible(true);
        text.setHelperText(readers(words, kind, link) + words.text("liga.request.no-names"));
        text.setWidthFull();
        var next = new Select<RequestState>();
        var asBefore = words.text("liga.request.as-before");
        next.setLabel(words.text("liga.request.from-now-on"));
        next.setEmptySelectionAllowed(true);
        next.setEmptySelectionCaption(asBefore);
        next.setItems(RequestState.values());
        next.setItemLabelGenerator(value -> value == null ? asBefore : words.named("request-state", value));
        if (link != null) {
            next.setHelperText(words.text("liga.request.state-travels", link.other()));
        }
        return new ActForm<>(
                title,
                words.text(link != null && kind == EntryKind.ANSWER ? "liga.request.send" : "liga.form.save"),
                "liga.request.is-added",
                new FormFields().add("text", text).add("state", next, value -> words.named("request-state", value)),
                List.<Component>of(text, next),
                seen -> act.accept(new AddEntry(seen.id(), kind, text.getValue(), next.getValue())));
    }

    private static String readers(Words words, EntryKind kind, @Nullable RequestLink link) {
        if (link == null) {
            return "";
        }
        var key = kind == EntryKind.ANSWER ? "liga.request.goes-to" : "liga.request.stays-here";
        return words.text(key, link.other()) + " ";
    }
}
