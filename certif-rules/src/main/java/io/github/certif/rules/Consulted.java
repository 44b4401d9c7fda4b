package io.github.certif.rules;

import io.github.certif.model.code.PolicyId;
import io.github.certif.model.decision.PolicyChoice;
import io.github.certif.model.regulation.Setting;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads settings and remembers which policies were consulted and which parameters were not supplied. */
final class Consulted {

    private final Rulebook book;
    private final Map<PolicyId, PolicyChoice> policies = new LinkedHashMap<>();
    private final Set<String> missing = new TreeSet<>();

    Consulted(Rulebook book) {
        this.book = book;
    }

    /** The value of a setting; empty when it is a parameter that nobody supplied. */
    Optional<String> text(Setting setting) {
        Optional<PolicyId> id = setting.decidedBy();
        if (id.isEmpty()) {
            return Optional.of(setting.text());
        }
        PolicyChoice choice = book.choice(id.get());
        if (choice == null) {
            missing.add(id.get().value());
            return Optional.empty();
        }
        policies.put(id.get(), choice);
        return Optional.of(choice.getValue());
    }

    boolean is(Setting setting, String value) {
        return text(setting).filter(value::equals).isPresent();
    }

    List<PolicyChoice> policies() {
        return new ArrayList<>(policies.values());
    }

    Set<String> missing() {
        return missing;
    }
}
