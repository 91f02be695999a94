package org.lotse.cases.ui.form;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.care.AnotherPerson;
import org.lotse.cases.api.care.CaredElsewhere;
import org.lotse.cases.ui.Words;

/** Why somebody is another person than the one whom another body accompanies. Not there until such a body is found. */
public final class AnotherPersonField extends ComboBox<AnotherPerson> {

    private static final long serialVersionUID = 1L;

    private final transient Words words;

    /** Hidden and empty. */
    public AnotherPersonField(Words words) {
        super(words.field("anotherPerson"));
        this.words = words;
        setItems(AnotherPerson.values());
        setItemLabelGenerator(this::say);
        setClearButtonVisible(true);
        setVisible(false);
        addClassName("cases-wide");
    }

    /** A statement in words. */
    public String say(@Nullable AnotherPerson stated) {
        return stated == null ? "" : words.of(stated);
    }

    /** Shows itself if another body was found, and stays once somebody chose something. */
    public void offer(Optional<CaredElsewhere> elsewhere) {
        elsewhere.ifPresentOrElse(
                body -> {
                    setHelperText(words.get("cases.care.help", body.name()));
                    setVisible(true);
                },
                () -> {
                    clear();
                    setVisible(false);
                });
    }
}
