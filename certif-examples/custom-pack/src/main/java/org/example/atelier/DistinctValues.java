package org.example.atelier;

import io.github.certif.model.decision.Fact;
import io.github.certif.model.decision.Verdict;
import io.github.certif.rules.spi.RequirementEvaluator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Records of a kind show at least so many different values of an attribute: {@code
 * {"custom":{"type":"org.example.atelier.DistinctValues","params":{"kind":"piece","attribute":"saison","atLeast":"2"}}}}.
 *
 * <p>Pure, and monotone: one more record never takes a value away. While the jury may still record, too few values are
 * undetermined; once it has closed they are too few.
 */
public final class DistinctValues implements RequirementEvaluator {

    /** An evaluator, as the service loader makes it. */
    public DistinctValues() {}

    @Override
    public String type() {
        return DistinctValues.class.getName();
    }

    @Override
    public Reply evaluate(Question question) {
        String attribute = parameter(question, "attribute");
        Set<String> values = question.dossier().getRecords().stream()
                .filter(record -> record.getKind().equals(parameter(question, "kind")))
                .filter(record -> !record.getOn().isAfter(question.asOf()))
                .flatMap(record -> record.getAttributes().entrySet().stream())
                .filter(entry -> entry.getKey().equals(attribute))
                .map(java.util.Map.Entry::getValue)
                .collect(Collectors.toCollection(TreeSet::new));
        List<Fact> facts = List.of(Fact.of(attribute, String.join(", ", values)));
        boolean enough = values.size() >= Integer.parseInt(parameter(question, "atLeast"));
        return new Reply(enough ? Verdict.SATISFIED : missing(question), facts);
    }

    private static Verdict missing(Question question) {
        return question.closed() ? Verdict.UNSATISFIED : Verdict.UNDETERMINED;
    }

    private static String parameter(Question question, String name) {
        String value = question.params().get(name);
        if (value == null) {
            throw new IllegalArgumentException(DistinctValues.class.getName() + " needs the parameter " + name);
        }
        return value;
    }
}
