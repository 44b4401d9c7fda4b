package io.github.certif.render.layout;

import io.github.certif.model.decision.Outcome;
import io.github.certif.render.document.Phrase;
import java.util.List;

/**
 * A candidate's row of the minutes, as it is shown.
 *
 * @param familyName the family name; empty to be filled in
 * @param givenName the given name; empty to be filled in
 * @param routes the columns of access routes that are ticked
 * @param ticked the decisions that are ticked
 * @param acquired the blocs acquired
 * @param refused the blocs refused
 * @param comments reasons and recommendations
 */
record MinutesLine(
        Phrase familyName,
        Phrase givenName,
        List<String> routes,
        List<Outcome> ticked,
        Phrase acquired,
        Phrase refused,
        Phrase comments) {
    MinutesLine {
        routes = List.copyOf(routes);
        ticked = List.copyOf(ticked);
    }
}
