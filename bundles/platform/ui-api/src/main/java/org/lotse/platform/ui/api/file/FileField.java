package org.lotse.platform.ui.api.file;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.lotse.platform.api.rule.RuleViolation;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Chooses a file, and sends it when everything else in the form is right: until then it stays where it is, and nothing of it with the
 * session. Its value is the name of the chosen file; setting it to the empty text forgets the choice.
 *
 * <p>What browsers can tell – name and size – is refused at once; the service that takes the file decides on it all again.
 */
public final class FileField extends CustomField<String> {

    private static final long serialVersionUID = 1L;

    private static final String NAMES = "element.files.map(file => file.name).join('/')";
    private static final String CHANGED = "element.lotseNames !== (element.lotseNames = " + NAMES + ")";

    private final Upload upload = new Upload();
    private final Button choose;
    private String chosen = "";
    private transient volatile @Nullable Order order;

    /** Takes a file where it arrives. */
    @ConsumerType
    @FunctionalInterface
    public interface Taker {

        /**
         * Reads it, in the scope of the session but outside its lock.
         *
         * @throws IOException if it breaks off
         */
        void take(String fileName, InputStream content) throws IOException;
    }

    /** What is done with the file that is on its way. */
    private record Order(Taker taker, Consumer<Optional<RuntimeException>> outcome) {}

    /**
     * @param label translated
     * @param endings of the names of files that can be chosen, without the dot
     * @param largest how many bytes a file may have
     * @param wrongType what to say about a file of another type, translated
     * @param tooLarge what to say about a larger one, translated
     */
    public FileField(String label, List<String> endings, long largest, String wrongType, String tooLarge) {
        super("");
        choose = new Button(getTranslation("shell.file.choose"));
        setLabel(label);
        upload.setAutoUpload(false);
        upload.setMaxFiles(1);
        upload.setMaxFileSize(Math.toIntExact(largest));
        upload.setAcceptedFileExtensions(
                endings.stream().map(ending -> "." + ending).toArray(String[]::new));
        upload.setUploadButton(choose);
        upload.setI18n(texts(wrongType, tooLarge));
        upload.setUploadHandler(this::receive);
        upload.addFileRejectedListener(refused -> {
            setErrorMessage(refused.getErrorMessage());
            setInvalid(true);
        });
        upload.getElement()
                .addEventListener("files-changed", change -> choose(change.getEventData(Map.class)))
                .addEventData(NAMES)
                .setFilter(CHANGED);
        addClassName("lotse-file-field");
        add(upload);
    }

    /**
     * Sends the chosen file. Call it on the UI thread when all else is right.
     *
     * @param outcome told on the UI thread what the taker threw, or nothing if it took the file; the field is empty then
     */
    public void send(Taker taker, Consumer<Optional<RuntimeException>> outcome) {
        order = new Order(taker, outcome);
        upload.getElement().callJsFunction("uploadFiles");
    }

    @Override
    public void focus() {
        choose.focus();
    }

    @Override
    protected String generateModelValue() {
        return chosen;
    }

    @Override
    protected void setPresentationValue(String value) {
        if (value.isEmpty()) {
            chosen = "";
            upload.clearFileList();
        }
    }

    private void choose(Map<?, ?> data) {
        chosen = String.valueOf(data.get(NAMES));
        if (!chosen.isEmpty()) {
            setInvalid(false);
        }
        updateValue();
    }

    private void receive(UploadEvent event) throws IOException {
        var ordered = order;
        if (ordered == null) {
            event.reject();
            return;
        }
        order = null;
        Optional<RuntimeException> thrown = take(ordered.taker(), event);
        // Whoever closed the page meanwhile is told nothing; what was taken is kept.
        event.getUI().accessLater(() -> finish(ordered, thrown), () -> {}).run();
    }

    private void finish(Order ordered, Optional<RuntimeException> thrown) {
        setValue("");
        upload.clearFileList();
        ordered.outcome().accept(thrown);
    }

    /** Whatever is thrown is told to the form: it knows what is a refusal, and has a way to report what is none. */
    private static Optional<RuntimeException> take(Taker taker, UploadEvent event) {
        try {
            taker.take(event.getFileName(), event.getInputStream());
            return Optional.empty();
        } catch (IOException brokenOff) {
            return Optional.of(RuleViolation.of("shell.file.broken-off"));
        } catch (RuntimeException thrown) {
            return Optional.of(thrown);
        }
    }

    private UploadI18N texts(String wrongType, String tooLarge) {
        return new UploadI18N()
                .setAddFiles(new UploadI18N.AddFiles().setOne(getTranslation("shell.file.choose")))
                .setDropFiles(new UploadI18N.DropFiles().setOne(getTranslation("shell.file.drop")))
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(getTranslation("shell.file.one"))
                        .setFileIsTooBig(tooLarge)
                        .setIncorrectFileType(wrongType))
                .setFile(new UploadI18N.File()
                        .setStart(getTranslation("shell.file.start"))
                        .setRetry(getTranslation("shell.file.retry"))
                        .setRemove(getTranslation("shell.file.remove")))
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(new UploadI18N.Uploading.Status()
                                .setConnecting(getTranslation("shell.file.sending"))
                                .setStalled(getTranslation("shell.file.stalled"))
                                .setProcessing(getTranslation("shell.file.processing"))
                                .setHeld(getTranslation("shell.file.held")))
                        .setError(new UploadI18N.Uploading.Error()
                                .setServerUnavailable(getTranslation("shell.file.broken-off"))
                                .setUnexpectedServerError(getTranslation("shell.file.broken-off"))
                                .setForbidden(getTranslation("shell.file.broken-off"))));
    }
}
