package io.github.certif.referentials.internal.lint;

import io.github.certif.model.code.UnitKind;
import io.github.certif.model.referential.FormEntry;
import io.github.certif.model.referential.FormTopic;
import io.github.certif.model.referential.PrintedForm;
import io.github.certif.referentials.format.PackProblem;
import io.github.certif.referentials.format.ReferentialFile;
import io.github.certif.referentials.internal.ReadFile;
import io.github.certif.referentials.internal.Sheet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Forms of a referential: each once, each place once, each complete, none inside itself. */
final class FormCheck {

    private final Notes notes;
    private final Sheet sheet;
    private final List<PrintedForm> forms;
    private final Collection<String> competencies;
    private final Map<String, PrintedForm> byId = new HashMap<>();

    FormCheck(Notes notes, ReadFile<ReferentialFile> file) {
        this.notes = notes;
        this.sheet = file.sheet();
        this.forms = file.value().getForms();
        this.competencies = new Units(file.value()).codes(UnitKind.COMPETENCY);
    }

    void run() {
        for (int i = 0; i < forms.size(); i++) {
            PrintedForm form = forms.get(i);
            if (byId.putIfAbsent(form.getId(), form) != null) {
                notes.add(sheet, PackProblem.PACK_FORM_TWICE, "/forms/" + i + "/id", "code", form.getId());
            }
        }
        for (int i = 0; i < forms.size(); i++) {
            form("/forms/" + i, forms.get(i));
        }
    }

    private void form(String at, PrintedForm form) {
        if (form.getRecord().isPresent() && form.getOf().isEmpty()) {
            incomplete(at + "/record", form.getId(), "of");
        }
        topics(at + "/topics", form.getTopics(), new HashSet<>());
        if (isInside(form.getId(), form, new HashSet<>())) {
            notes.add(sheet, PackProblem.PACK_FORM_IN_CIRCLE, at + "/id", "code", form.getId());
        }
    }

    /** Whether a form stands, through other forms, in itself. */
    private boolean isInside(String wanted, PrintedForm form, Set<String> looked) {
        return form.getTopics().stream()
                .flatMap(FormTopic::all)
                .flatMap(topic -> topic.form().stream())
                .anyMatch(other -> other.equals(wanted)
                        || (looked.add(other) && byId.containsKey(other) && isInside(wanted, byId.get(other), looked)));
    }

    private void topics(String at, List<FormTopic> topics, Set<String> seen) {
        for (int i = 0; i < topics.size(); i++) {
            topic(at + "/" + i, topics.get(i), seen);
        }
    }

    private void topic(String at, FormTopic topic, Set<String> seen) {
        if (!seen.add(topic.id())) {
            notes.add(sheet, PackProblem.PACK_MENTION_TWICE, at, "code", topic.id());
        }
        competencies(at + "/competencies", topic);
        topic.form().filter(form -> !byId.containsKey(form)).ifPresent(form -> {
            String near = Near.to(form, byId.keySet());
            notes.add(sheet, PackProblem.PACK_FORM_UNKNOWN, at + "/form", "code", form, "near", near);
        });
        complete(at, topic);
        topics(at + "/topics", topic.topics(), seen);
    }

    private void competencies(String at, FormTopic topic) {
        Set<String> once = new HashSet<>();
        for (int i = 0; i < topic.competencies().size(); i++) {
            String code = topic.competencies().get(i).value();
            if (!once.add(code)) {
                notes.add(sheet, PackProblem.PACK_MENTION_TWICE, at + "/" + i, "code", code);
            }
            if (!competencies.contains(code)) {
                String near = Near.to(code, competencies);
                notes.add(sheet, PackProblem.PACK_COMPETENCY_UNKNOWN, at + "/" + i, "code", code, "near", near);
            }
        }
    }

    /** A table has columns and rows, a choice has answers; what is printed several times holds something. */
    private void complete(String at, FormTopic topic) {
        boolean filled = !topic.topics().isEmpty() || topic.form().isPresent();
        if (topic.as() == FormEntry.TABLE) {
            if (topic.columns().isEmpty()) {
                incomplete(at, topic.id(), "columns");
            }
            if (!filled && topic.record().isEmpty()) {
                incomplete(at, topic.id(), "topics");
            }
        } else if (!filled && (topic.as() == FormEntry.CHOICE || topic.record().isPresent())) {
            incomplete(at, topic.id(), "topics");
        }
    }

    private void incomplete(String at, String code, String missing) {
        notes.add(sheet, PackProblem.PACK_FORM_INCOMPLETE, at, "code", code, "missing", missing);
    }
}
