package org.lotse.platform.ui.api.form;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Map;
import java.util.stream.Collectors;

/** What was typed and has no place any more, to be copied. */
public final class InputToCopy extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private static final int ROWS = 10;

    /** @param typed by label */
    public InputToCopy(Map<String, String> typed) {
        var text = new TextArea(getTranslation("shell.departure.unsaved"));
        text.setReadOnly(true);
        text.setWidthFull();
        text.setMaxRows(ROWS);
        text.setValue(typed.entrySet().stream()
                .map(field -> field.getKey() + ": " + field.getValue())
                .collect(Collectors.joining("\n")));
        var copy = new Button(getTranslation("shell.departure.copy"));
        var copied = getTranslation("shell.departure.copied");
        copy.addClickListener(click -> copy.getElement().executeJs("""
                        const area = $0.querySelector('textarea');
                        const done = () => this.textContent = $1;
                        if (navigator.clipboard) {
                          navigator.clipboard.writeText(area.value).then(done);
                        } else {
                          area.select();
                          if (document.execCommand('copy')) done();
                        }
                        """, text.getElement(), copied));
        getContent().add(text, copy);
    }
}
