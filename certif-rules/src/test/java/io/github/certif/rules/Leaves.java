package io.github.certif.rules;

import io.github.certif.model.regulation.Regulation;
import io.github.certif.model.regulation.Requirement;
import java.util.ArrayList;
import java.util.List;

/** The leaves of the award requirements of a regulation, conditions of {@code when} included. */
final class Leaves {

    private Leaves() {}

    static List<Requirement> of(Regulation regulation) {
        List<Requirement> leaves = new ArrayList<>();
        collect(regulation.getAward().getTitle(), leaves);
        regulation.getAward().getBloc().ifPresent(bloc -> collect(bloc, leaves));
        return leaves;
    }

    static <T extends Requirement> List<T> of(Regulation regulation, Class<T> type) {
        return of(regulation).stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** Facts that choose a branch: the only leaves in which an answer need not be monotone. */
    static List<String> choosingFacts(Regulation regulation) {
        List<String> names = new ArrayList<>();
        choosing(regulation.getAward().getTitle(), names);
        regulation.getAward().getBloc().ifPresent(bloc -> choosing(bloc, names));
        return names;
    }

    private static void choosing(Requirement requirement, List<String> names) {
        if (requirement instanceof Requirement.When when && when.condition() instanceof Requirement.FactIs fact) {
            names.add(fact.name());
        }
        requirement.children().forEach(child -> choosing(child, names));
    }

    private static void collect(Requirement requirement, List<Requirement> leaves) {
        if (requirement.children().isEmpty()) {
            leaves.add(requirement);
        }
        requirement.children().forEach(child -> collect(child, leaves));
    }
}
