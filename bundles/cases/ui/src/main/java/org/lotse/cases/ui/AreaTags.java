package org.lotse.cases.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Set;
import org.lotse.platform.api.vocabulary.LifeArea;

/** Areas of life, one small tag each, always in the same order. */
public final class AreaTags extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    /** A tag for each area, in the order of the list. */
    public AreaTags(Words words, Set<LifeArea> areas) {
        getContent().addClassName("cases-areas");
        areas.stream().sorted().map(words::of).map(Span::new).forEach(getContent()::add);
    }
}
