package org.lotse.helpers.ui.photo;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lotse.helpers.api.photo.PhotoEntry;
import org.lotse.helpers.api.photo.Photos;
import org.lotse.helpers.ui.FormParts;
import org.lotse.helpers.ui.Words;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.ui.api.Feedback;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.file.FileDownload;
import org.lotse.platform.ui.api.file.FileField;
import org.lotse.platform.ui.api.file.FilePreview;
import org.lotse.platform.ui.api.file.ServedFile;
import org.lotse.platform.ui.api.form.FormFields;
import org.lotse.platform.ui.api.form.FormFoot;

/** Whether there is a photo of somebody and that they agreed to it, to put one there, to take it along, and to remove it. */
public final class PhotoPanel extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private static final List<String> ENDINGS = List.of("jpg", "jpeg", "png");
    private static final long MEGABYTE = 1024L * 1024L;

    private final transient Feedback feedback;
    private final transient Words words;
    private final Div face = new Div();
    private final FileField file;
    private final Checkbox consent;
    private final transient FormFields fields;
    private transient @Nullable PhotoSource source;
    private String name = "";
    private boolean mayPut;
    private boolean open;

    /** Draws nothing yet; {@link #show} tells of whom. */
    public PhotoPanel(Feedback feedback, Words words) {
        this.feedback = feedback;
        this.words = words;
        var megabytes = Photos.LARGEST / MEGABYTE;
        file = new FileField(
                words.text("helpers.photo.file"),
                ENDINGS,
                Photos.LARGEST,
                words.text("helpers.photo.wrong-type"),
                words.text("helpers.photo.too-large", megabytes));
        file.setHelperText(words.text("helpers.photo.file-help", megabytes));
        consent = new Checkbox(words.text("helpers.photo.consent"));
        consent.setHelperText(words.text("helpers.photo.consent-help"));
        fields = new FormFields().add("file", file).add("consent", consent);
        face.addClassName("helpers-face");
        getContent().addClassName("helpers-form");
    }

    /** The picture, small, for the line that says who this is; nothing is seen of it where there is none. */
    public Component face() {
        return face;
    }

    /**
     * Shows what is so now; a form that is open stays open.
     *
     * @param name of the person, for those who do not see the picture
     * @param mayChange whether the reader may put one there and remove it
     * @param hasLeft whether the person has left: then it can only be removed
     */
    public void show(PhotoSource of, String name, boolean mayChange, boolean hasLeft) {
        open = open && of.equals(source);
        source = of;
        this.name = name;
        mayPut = mayChange && !hasLeft;
        if (!open) {
            draw(of, mayChange);
        }
    }

    /** Whether a file was chosen that is not kept yet. */
    public boolean isBegun() {
        return open && fields.isChanged();
    }

    /** What was chosen and is not kept yet, by label. */
    public Map<String, String> unsaved() {
        return open ? fields.changes() : Map.of();
    }

    private void draw(PhotoSource of, boolean mayChange) {
        getContent().removeAll();
        face.removeAll();
        var kept = of.find();
        if (kept.isPresent()) {
            face.add(new FilePreview(words.text("helpers.photo.of", name), Photos.MEDIA_TYPE, () -> served(of)));
        } else if (!mayPut) {
            return;
        }
        var section = section();
        kept.ifPresentOrElse(
                one -> tell(section, one), () -> section.add(new Paragraph(words.text("helpers.photo.none"))));
        var acts = new Div();
        acts.addClassName("helpers-status-line");
        if (mayPut) {
            var put = new Button(
                    words.text(kept.isEmpty() ? "helpers.photo.add" : "helpers.photo.replace"),
                    click -> begin(of, mayChange));
            put.addThemeVariants(ButtonVariant.LUMO_SMALL);
            acts.add(put);
        }
        if (kept.isPresent()) {
            acts.add(new FileDownload(words.text("helpers.photo.download"), () -> served(of)));
            if (mayChange) {
                acts.add(removal(of, mayChange));
            }
        }
        section.add(acts);
        getContent().add(section);
    }

    private void tell(Section section, PhotoEntry kept) {
        section.add(new Paragraph(words.text(
                kept.byThemselves() ? "helpers.photo.by-themselves" : "helpers.photo.by",
                Localized.date(kept.since()),
                kept.by(),
                Localized.date(kept.consentOn()))));
    }

    private Button removal(PhotoSource of, boolean mayChange) {
        var remove = new Button(
                words.text("helpers.photo.remove"),
                click -> feedback.confirm(
                        "helpers.photo.remove-title",
                        "helpers.photo.remove-text",
                        "helpers.photo.remove",
                        new Object[] {name},
                        () -> {
                            if (feedback.attempt(of::remove)) {
                                feedback.done("helpers.photo.removed");
                            }
                            draw(of, mayChange);
                        }));
        remove.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
        return remove;
    }

    private void begin(PhotoSource of, boolean mayChange) {
        open = true;
        file.setValue("");
        file.setInvalid(false);
        consent.setValue(false);
        consent.setInvalid(false);
        fields.remember();
        consent.setVisible(of.isOfAnother());
        var section = section();
        section.add(
                new Paragraph(words.text(of.isOfAnother() ? "helpers.photo.what" : "helpers.photo.what-own")), file);
        section.add(
                consent,
                new FormFoot(
                        words.text("helpers.photo.save"),
                        () -> put(of, mayChange),
                        words.text("helpers.form.cancel"),
                        () -> close(of, mayChange)));
        getContent().removeAll();
        getContent().add(section);
        file.focus();
    }

    private void put(PhotoSource of, boolean mayChange) {
        feedback.attempt(fields.validated(), () -> {
            fields.requireReadable();
            if (file.isEmpty()) {
                throw RuleViolation.at("file", "helpers.photo.missing");
            }
            var agreed = consent.getValue();
            if (of.isOfAnother() && !agreed) {
                throw RuleViolation.at("consent", "helpers.rule.photo-consent");
            }
            file.send((chosen, content) -> of.put(agreed, content), refusal -> finish(refusal, of, mayChange));
        });
    }

    private void finish(Optional<RuntimeException> refusal, PhotoSource of, boolean mayChange) {
        if (feedback.attempt(fields.validated(), () -> refusal.ifPresent(PhotoPanel::raise))) {
            close(of, mayChange);
            feedback.done("helpers.photo.saved");
        }
    }

    private void close(PhotoSource of, boolean mayChange) {
        open = false;
        draw(of, mayChange);
    }

    private Section section() {
        var section = FormParts.section(words.text("helpers.photo.title"));
        section.setId("photo");
        return section;
    }

    private ServedFile served(PhotoSource of) {
        var picture = of.picture().orElseThrow(ConcurrentChange::removed);
        return new ServedFile(
                words.text("helpers.photo.file-name") + ".jpg",
                Photos.MEDIA_TYPE,
                picture.length,
                to -> to.write(picture));
    }

    private static void raise(RuntimeException refusal) {
        throw refusal;
    }
}
