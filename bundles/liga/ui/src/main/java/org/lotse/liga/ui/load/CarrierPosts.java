package org.lotse.liga.ui.load;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.lotse.liga.api.load.CarrierLoad;
import org.lotse.liga.api.load.PostLoad;
import org.lotse.liga.ui.Badge;
import org.lotse.liga.ui.Municipalities;

/** A carrier's ratio, and how many people fall to each of its posts. */
final class CarrierPosts extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    CarrierPosts(RatioWords said, Municipalities municipalities, CarrierLoad carrier) {
        var words = said.words();
        var line = new Paragraph(words.text(
                "liga.load.carrier-line",
                said.whole(carrier.ratio().persons()),
                said.postsInWords(carrier.ratio().posts(), carrier.ratio().vacant()),
                said.ratio(carrier.ratio().perPost()),
                said.ratio(carrier.ratio().perFilled())));
        if (carrier.above()) {
            line.add(new Span(" "), new Badge(words.text("liga.load-alert.above-target"), Badge.Tone.WAITING));
        }
        var table = new DataTable(
                carrier.name(),
                List.of(
                        words.text("liga.post.name"),
                        words.text("liga.post.share-short"),
                        words.text("liga.post.municipalities"),
                        words.text("liga.load.persons"),
                        words.text("liga.load.per-whole-post")));
        carrier.posts()
                .forEach(post -> table.texts(
                        name(said, post),
                        words.brief(post.share()),
                        post.municipalities().isEmpty()
                                ? words.text("liga.load.whole-territory")
                                : municipalities.names(post.municipalities()),
                        said.one(post.persons()),
                        said.one(post.ratio())));
        getContent().add(new H3(carrier.name()), line, table);
    }

    private static Div name(RatioWords said, PostLoad post) {
        var name = new Div(new Span(post.name()));
        if (post.vacant()) {
            name.add(new Span(" "), new Badge(said.words().text("liga.post-state.vacant"), Badge.Tone.WAITING));
        }
        return name;
    }
}
