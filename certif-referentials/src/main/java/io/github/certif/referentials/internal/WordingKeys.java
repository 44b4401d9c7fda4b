package io.github.certif.referentials.internal;

import io.github.certif.model.decision.Outcome;
import io.github.certif.model.referential.Activity;
import io.github.certif.model.referential.Assessment;
import io.github.certif.model.referential.Deliverable;
import io.github.certif.model.referential.FormTopic;
import io.github.certif.model.referential.PrintedForm;
import io.github.certif.model.referential.Referential;
import io.github.certif.model.referential.Topic;
import io.github.certif.model.regulation.Experience;
import io.github.certif.model.regulation.MinutesItem;
import io.github.certif.model.regulation.Policy;
import io.github.certif.model.regulation.PolicyType;
import io.github.certif.model.regulation.Scale;
import io.github.certif.model.regulation.Sharing;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The keys under which the texts of a referential stand: which ones name something, and which ones should be there. */
public final class WordingKeys {

    /**
     * Free groups: what a grid prints, sets of labels for outcomes, known errors of the source, what the pack itself
     * names in records and facts.
     */
    private static final Pattern FREE =
            Pattern.compile("(grid|erratum|record|attribute|fact|value)\\..+|outcome\\.[^.]+\\.[A-Z_]+");

    private static final Pattern VARIANT = Pattern.compile("(competency\\..+)\\.variant\\.[0-9]+");

    /** Labels: what forms, documents and messages print around the texts of the source. */
    private static final Pattern LABEL = Pattern.compile(
            "title\\.kind|training|grid\\.(?!certification$).+|(level|route|document|role|body|condition|outcome|minutes|segment|policy|remedy|record|attribute|fact|value|verdict)\\..+");

    private final Set<String> shown = new TreeSet<>();
    private final Set<String> needed = new TreeSet<>();
    private final Set<String> others = new TreeSet<>();

    private WordingKeys() {}

    /**
     * The keys of a referential.
     *
     * @param referential the referential
     * @return its keys
     */
    public static WordingKeys of(Referential referential) {
        WordingKeys keys = new WordingKeys();
        keys.addTitle();
        keys.addUnits(referential);
        referential.getAssessments().forEach(keys::addAssessment);
        referential.getActivities().forEach(keys::addActivity);
        referential.getForms().forEach(keys::addForm);
        keys.addRegulation(referential);
        keys.addMinutes(referential);
        return keys;
    }

    /**
     * The keys whose texts documents show; without them the code stands there alone.
     *
     * @return the keys in order
     */
    public Set<String> shown() {
        return shown;
    }

    /**
     * The keys whose texts explanations cannot do without.
     *
     * @return the keys in order
     */
    public Set<String> needed() {
        return needed;
    }

    /**
     * Whether a key names something of the referential.
     *
     * @param key the key
     * @return true if it does
     */
    public boolean knows(String key) {
        return shown.contains(key)
                || needed.contains(key)
                || others.contains(key)
                || FREE.matcher(key).matches()
                || isVariant(key);
    }

    /**
     * Whether a key names a label, which every language of a pack words; a statement may stay in the language of its
     * source.
     *
     * @param key the key
     * @return true if it does
     */
    public static boolean isLabel(String key) {
        return LABEL.matcher(key).matches();
    }

    private boolean isVariant(String key) {
        var matcher = VARIANT.matcher(key);
        return matcher.matches() && shown.contains(matcher.group(1) + ".label");
    }

    /**
     * Every key that can be listed.
     *
     * @return the keys in order
     */
    public Set<String> all() {
        Set<String> all = new TreeSet<>(shown);
        all.addAll(needed);
        all.addAll(others);
        return all;
    }

    private void addTitle() {
        shown.add("title");
        others.addAll(List.of("title.kind", "certifier", "training"));
    }

    private void addUnits(Referential referential) {
        referential.getBlocs().forEach(bloc -> shown.add("bloc." + bloc.getCode() + ".title"));
        referential.getCompetencies().forEach(competency -> {
            shown.add("competency." + competency.getCode() + ".label");
            others.add("competency." + competency.getCode() + ".statement");
        });
        referential.getCriteria().forEach(criterion -> {
            String key = "criterion." + criterion.getCode();
            shown.add(key);
            criterion.getItems().forEach(item -> shown.add(key + "." + item));
            criterion.getFamily().ifPresent(family -> shown.add("criterion.family." + family));
        });
    }

    private void addAssessment(Assessment assessment) {
        String key = "assessment." + assessment.getCode();
        shown.add(key + ".title");
        others.add(key + ".subject");
        others.add(key + ".purpose");
        addTopics(key + ".item", assessment.getItems());
        addTopics(key + ".question", assessment.getQuestions());
        assessment.getMeans().forEach(means -> shown.add(key + ".means." + means));
        for (Deliverable deliverable : assessment.getDeliverables()) {
            String name = "deliverable." + assessment.getCode() + "." + deliverable.getId();
            shown.add(name);
            others.add(name + ".when");
            addTopics(name, deliverable.getContents());
        }
    }

    private void addTopics(String key, List<Topic> topics) {
        topics.stream().flatMap(Topic::all).forEach(topic -> {
            shown.add(key + "." + topic.id());
            topic.condition().ifPresent(condition -> shown.add("condition." + condition));
        });
    }

    private void addForm(PrintedForm form) {
        shown.add("form." + form.getId());
        addTopics("form." + form.getId(), form.outline());
        form.getTopics().stream()
                .flatMap(FormTopic::all)
                .flatMap(topic -> topic.columns().stream())
                .forEach(column -> shown.add("form." + form.getId() + "." + column));
    }

    /** A role that is reported to: its name, and how a report to it is headed. */
    private void addReader(String role) {
        shown.add("role." + role);
        others.add("role." + role + ".to");
    }

    private void addSharing(Sharing sharing) {
        shown.add("document." + sharing.getDocument());
        shown.add("role." + sharing.getTo());
        sharing.getBy().ifPresent(role -> shown.add("role." + role));
    }

    private void addActivity(Activity activity) {
        shown.add("activity." + activity.getCode());
        activity.getTasks().forEach(task -> {
            others.add("activity." + task.getCode());
            others.add("task." + task.getCode());
        });
    }

    private void addRegulation(Referential referential) {
        var regulation = referential.getRegulation();
        regulation.getClauses().forEach(clause -> needed.add("clause." + clause.id()));
        regulation.getPolicies().forEach(this::addPolicy);
        regulation.getScales().values().stream()
                .flatMap(WordingKeys::levels)
                .forEach(level -> shown.add("level." + level));
        regulation.getRoutes().forEach(route -> {
            shown.add("route." + route.getRoute());
            shown.add("route.column." + route.getColumn());
            route.getExperience().ifPresent(this::addExperience);
        });
        regulation.getSharing().forEach(this::addSharing);
        regulation.getChecks().forEach(check -> {
            others.add("remedy." + check.getId());
            check.getIfNot().getRefer().ifPresent(this::addReader);
        });
        regulation.getBodies().forEach(body -> {
            others.add("body." + body.getId());
            body.getConstraints().stream()
                    .flatMap(constraint -> constraint.effect().stream())
                    .flatMap(effect -> effect.getRefer().stream())
                    .forEach(this::addReader);
        });
        regulation.getRetention().forEach(keeping -> others.add("document." + keeping.getDocument()));
        regulation.getDocuments().forEach(document -> shown.add("document." + document.getDocument()));
        regulation
                .getOral()
                .ifPresent(oral -> oral.getPlans()
                        .forEach(plan ->
                                plan.getSegments().forEach(segment -> shown.add("segment." + segment.getId()))));
    }

    private void addPolicy(Policy policy) {
        String key = "policy." + policy.getId();
        needed.add(key);
        Set<String> values = policy.getType() == PolicyType.CHOICE ? needed : others;
        policy.getValues().forEach(value -> values.add(key + "." + value));
        if (policy.getType() == PolicyType.NUMBER) {
            others.add(key + ".UNLIMITED");
        }
        if (policy.getType() == PolicyType.BOOLEAN) {
            others.add(key + ".true");
            others.add(key + ".false");
        }
    }

    private void addExperience(Experience experience) {
        experience
                .getBody()
                .ifPresent(body -> experience
                        .getDecisions()
                        .forEach(decision -> shown.add("verdict." + body + "." + decision.getVerdict())));
    }

    private static Stream<String> levels(Scale scale) {
        if (scale instanceof Scale.RatingScale rating) {
            return rating.levels().stream().map(level -> level.value());
        }
        return ((Scale.ScoreScale) scale)
                .bands().stream().map(band -> band.level().value());
    }

    private void addMinutes(Referential referential) {
        others.add("minutes.title");
        for (MinutesItem item : MinutesItem.values()) {
            others.add("minutes." + item);
        }
        for (Outcome outcome : Outcome.values()) {
            others.add("minutes.decision." + outcome);
        }
        referential
                .getRegulation()
                .getMinutes()
                .ifPresent(minutes -> minutes.getParts().forEach(part -> {
                    shown.add("minutes.part." + part.getId());
                    others.add("minutes.part." + part.getId() + ".declaration");
                }));
    }
}
