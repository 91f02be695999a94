package org.lotse.liga.ui.load;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import org.lotse.platform.ui.api.ViewLink;

/** One municipality in the district's overview: a link that says everything in words. */
final class TownTile extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final ViewLink link;

    TownTile(RatioWords said, String name, Town town) {
        var content = new ArrayList<Component>();
        content.add(line("liga-tile-name", name));
        content.add(new Div(mark(said, town), new Span(town.modelWords(said))));
        content.add(line("liga-tile-soft", town.carriers(said)));
        content.add(line("liga-tile-ratio", said.words().text("liga.district.ratio", town.ratio(said))));
        town.alerts(said).forEach(alert -> content.add(line("liga-tile-alert", "⚠ " + alert)));
        link = new ViewLink("liga/care-ratio/" + town.key(), content.toArray(Component[]::new));
        getContent().addClassNames("liga-tile", "liga-tile-" + town.style());
        getContent().getElement().getClassList().set("liga-tile-alerted", town.isAlerted());
        getContent().add(link);
    }

    void focus() {
        link.getElement().callJsFunction("focus");
    }

    private static Span mark(RatioWords said, Town town) {
        var mark = new Span(town.mark(said));
        mark.addClassName("liga-tile-mark");
        mark.getElement().setAttribute("aria-hidden", "true");
        return mark;
    }

    private static Div line(String style, String text) {
        var line = new Div(text);
        line.addClassName(style);
        return line;
    }
}
