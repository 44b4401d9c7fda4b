package io.github.certif.referentials.internal.lint;

import io.github.certif.model.referential.FormEntry;
import io.github.certif.model.referential.FormTopic;
import io.github.certif.model.referential.PrintedForm;
import io.github.certif.model.referential.Referential;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a form labels: its title, what is filled in, the answers of a choice, rows and columns of a table. What is only
 * printed, and names of blocs, stay in the language of the text.
 */
final class FormLabels {

    private static final Set<FormEntry> PRINTED = Set.of(FormEntry.TEXT, FormEntry.COMPETENCIES);
    private static final Set<FormEntry> OF_LABELS = Set.of(FormEntry.CHOICE, FormEntry.TABLE);

    private FormLabels() {}

    /** The keys of the labels of all forms, in order. */
    static Set<String> of(Referential referential) {
        return referential.getForms().stream()
                .flatMap(FormLabels::labels)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> labels(PrintedForm form) {
        String key = "form." + form.getId();
        return Stream.concat(
                form.getOf().stream().map(owner -> key),
                labels(form.getTopics(), false).map(id -> key + "." + id));
    }

    private static Stream<String> labels(List<FormTopic> topics, boolean ofLabels) {
        return topics.stream().flatMap(topic -> labels(topic, ofLabels));
    }

    private static Stream<String> labels(FormTopic topic, boolean ofLabels) {
        Stream<String> own = ofLabels || !PRINTED.contains(topic.as()) ? Stream.of(topic.id()) : Stream.empty();
        return Stream.of(own, topic.columns().stream(), labels(topic.topics(), OF_LABELS.contains(topic.as())))
                .flatMap(ids -> ids);
    }
}
