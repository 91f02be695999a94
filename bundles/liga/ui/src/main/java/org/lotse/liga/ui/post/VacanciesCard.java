package org.lotse.liga.ui.post;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import org.lotse.liga.api.post.PostList;
import org.lotse.liga.ui.Words;
import org.lotse.platform.api.text.Texts;
import org.lotse.platform.ui.api.Card;
import org.lotse.platform.ui.api.CardFrame;
import org.lotse.platform.ui.api.CardPlace;
import org.lotse.platform.ui.api.Localized;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** How many posts nobody holds today. */
@Component(service = Card.class, scope = ServiceScope.PROTOTYPE)
@CardPlace(permission = "liga.read", order = 315)
public final class VacanciesCard extends Composite<Div> implements Card {

    private static final long serialVersionUID = 1L;

    /** Reads the figure of now. */
    @Activate
    public VacanciesCard(@Reference PostList posts, @Reference Texts texts) {
        var words = new Words(texts, Localized.language());
        var vacancies = posts.vacancies();
        var card = new CardFrame("users", words.text("liga.posts.title"))
                .figure(
                        String.valueOf(vacancies.posts()),
                        words.text("liga.card.vacant", words.brief(vacancies.share())));
        if (vacancies.posts() > 0) {
            card.leadingTo(words.text("liga.card.to-vacant"), "liga/posts?state=vacant");
        } else {
            card.leadingTo(words.text("liga.card.to-posts"), "liga/posts");
        }
        getContent().add(card);
    }
}
