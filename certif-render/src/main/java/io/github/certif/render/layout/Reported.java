package io.github.certif.render.layout;

import io.github.certif.model.regulation.Check;
import io.github.certif.model.regulation.Effect;
import io.github.certif.model.regulation.JuryConstraint;
import io.github.certif.model.regulation.Regulation;
import io.github.certif.model.regulation.Sharing;
import java.util.List;
import java.util.stream.Stream;

/** To whom a regulation has things reported. */
final class Reported {

    private Reported() {}

    /** The roles in alphabetical order. */
    static List<String> roles(Regulation regulation) {
        Stream<Effect> jury = regulation.getBodies().stream()
                .flatMap(body -> body.getConstraints().stream())
                .map(JuryConstraint::effect)
                .flatMap(effect -> effect.stream());
        return Stream.of(
                        regulation.getChecks().stream().map(Check::getIfNot),
                        regulation.getSharing().stream().map(Sharing::getIfNot),
                        jury)
                .flatMap(effects -> effects)
                .flatMap(effect -> effect.getRefer().stream())
                .distinct()
                .sorted()
                .toList();
    }
}
