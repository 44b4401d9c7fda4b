package io.github.certif.examples.cli;

import io.github.certif.model.code.Clause;
import io.github.certif.model.code.CompetencyCode;
import io.github.certif.model.code.ReferentialId;
import io.github.certif.model.referential.Assessment;
import io.github.certif.model.referential.Bloc;
import io.github.certif.model.referential.Deliverable;
import io.github.certif.model.referential.Referential;
import io.github.certif.model.regulation.Body;
import io.github.certif.model.regulation.OralPlan;
import io.github.certif.model.regulation.OralSchedule;
import io.github.certif.model.regulation.OralSegment;
import io.github.certif.model.regulation.Policy;
import io.github.certif.model.regulation.Regulation;
import io.github.certif.model.regulation.Sharing;
import io.github.certif.render.message.Requirements;
import io.github.certif.render.message.Stated;
import io.github.certif.render.message.Words;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows one referential: what it is made of, its policies and its clauses. */
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        description = "Shows one referential, its policies and its clauses.")
final class ShowCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private CommonOptions options = new CommonOptions();

    @Parameters(paramLabel = "ID", description = "The id of the referential, as `certif packs` lists it.")
    private String id = "";

    @Override
    public Integer call() {
        Desk desk = new Desk(spec, options);
        Referential referential = desk.referential(ReferentialId.of(id));
        if (options.isJson()) {
            desk.printRaw(desk.json().write(ShownReferential.of(referential)));
        } else {
            new Sheet(desk, referential).print();
        }
        return CertifCommand.DONE;
    }

    /** The text form. */
    private record Sheet(Desk desk, Referential referential, Words words) {

        Sheet(Desk desk, Referential referential) {
            this(desk, referential, Words.of(referential, desk.language()));
        }

        void print() {
            desk.print(words.title().plain() + " (" + referential.key() + ")");
            referential
                    .getCertification()
                    .ifPresent(
                            certification -> desk.print(certification.getRegister() + " " + certification.getCode()));
            Regulation regulation = referential.getRegulation();
            list("show.blocs", referential.getBlocs(), this::bloc);
            if (referential.getBlocs().isEmpty()) {
                list("show.competencies", referential.getCompetencies(), c -> competency("  ", c.getCode()));
            }
            list("show.award", requirements(regulation), this::lines);
            list("show.retake", rights(regulation), this::lines);
            list("show.assessments", referential.getAssessments(), this::assessment);
            list("show.oral", regulation.getOral().map(OralSchedule::getPlans).orElse(List.of()), this::plan);
            list("show.bodies", regulation.getBodies(), this::body);
            list("show.sharing", regulation.getSharing(), this::sharing);
            list("show.policies", regulation.getPolicies(), this::policy);
            list("show.clauses", regulation.getClauses(), this::clause);
        }

        /** The same sentences as in the guide to the regulation. */
        private List<Stated> requirements(Regulation regulation) {
            Requirements inWords = Requirements.of(words);
            return Stream.of(
                            regulation.getAward().getBloc().stream(),
                            regulation.getAward().getBlocs().values().stream(),
                            Stream.of(regulation.getAward().getTitle()))
                    .flatMap(rules -> rules)
                    .map(inWords::stated)
                    .toList();
        }

        private List<Stated> rights(Regulation regulation) {
            Requirements inWords = Requirements.of(words);
            return regulation.getRetake().stream()
                    .flatMap(retake -> retake.getRights().stream())
                    .flatMap(right -> Stream.concat(
                            right.getWhen().map(inWords::stated).stream(),
                            right.getWindow().map(inWords::window).stream().flatMap(List::stream)))
                    .toList();
        }

        private void lines(Stated stated) {
            stated.lines().forEach(line -> desk.print("  " + line));
        }

        /** What a text does not have is not announced. */
        private <T> void list(String key, List<T> entries, Consumer<T> entry) {
            if (!entries.isEmpty()) {
                desk.print("");
                desk.print(desk.texts().say(key));
                entries.forEach(entry);
            }
        }

        private void body(Body body) {
            desk.print("  " + text("body." + body.getId(), body.getId().value()) + "  [" + body.getIfIrregular() + "]");
            Stream.concat(
                            Stream.of(body.getClause()),
                            body.getConstraints().stream().flatMap(constraint -> constraint.clause().stream()))
                    .distinct()
                    .flatMap(id -> referential.getRegulation().clause(id).stream())
                    .forEach(clause ->
                            desk.print("    - " + text("clause." + clause.id(), "") + " [" + place(clause) + "]"));
        }

        private void sharing(Sharing sharing) {
            String by = sharing.getBy()
                    .map(role -> text("role." + role, role) + " -> ")
                    .orElse("");
            desk.print("  " + text("document." + sharing.getDocument(), sharing.getDocument()) + ": " + by
                    + text("role." + sharing.getTo(), sharing.getTo()));
            referential
                    .getRegulation()
                    .clause(sharing.getClause())
                    .ifPresent(clause ->
                            desk.print("    " + text("clause." + clause.id(), "") + " [" + place(clause) + "]"));
        }

        private void competency(String indent, CompetencyCode code) {
            String label = text("competency." + code + ".label", "");
            desk.print(indent + code + (label.isBlank() ? "" : "  " + label));
        }

        private String text(String key, String code) {
            return words.orCode(key, code).plain();
        }

        private void bloc(Bloc bloc) {
            desk.print("  " + bloc.getCode() + " "
                    + bloc.getNumber().map(n -> n + ". ").orElse("")
                    + text("bloc." + bloc.getCode() + ".title", bloc.getCode().value()));
            bloc.getCompetencies().forEach(code -> competency("    ", code));
        }

        private void assessment(Assessment assessment) {
            desk.print("  " + assessment.getCode() + "  "
                    + text("assessment." + assessment.getCode() + ".title", "") + "  ["
                    + String.join(
                            " ",
                            assessment.getCompetencies().stream()
                                    .map(CompetencyCode::value)
                                    .toList())
                    + "]");
            assessment.getDeliverables().forEach(deliverable -> deliverable(assessment, deliverable));
        }

        private void deliverable(Assessment assessment, Deliverable deliverable) {
            String pages = deliverable.getMinPages().isPresent()
                            || deliverable.getMaxPages().isPresent()
                    ? " (" + deliverable.getMinPages().map(String::valueOf).orElse("") + "-"
                            + deliverable.getMaxPages().map(String::valueOf).orElse("") + " p.)"
                    : "";
            String minutes =
                    deliverable.getMinutes().map(n -> " (" + n + " min)").orElse("");
            desk.print("    - "
                    + text("deliverable." + assessment.getCode() + "." + deliverable.getId(), deliverable.getId())
                    + pages
                    + minutes);
        }

        private void plan(OralPlan plan) {
            String scope = plan.getBlocs().isEmpty()
                    ? desk.texts().say("show.title")
                    : String.join(
                            ", ", plan.getBlocs().stream().map(Object::toString).toList());
            List<String> parts = plan.getSegments().stream()
                    .map(segment ->
                            text("segment." + segment.getId(), segment.getId()) + " " + segment.getMinutes() + " min")
                    .toList();
            int total = plan.getSegments().stream()
                    .mapToInt(OralSegment::getMinutes)
                    .sum();
            desk.print("  " + scope + ": " + String.join(" + ", parts) + " = " + total + " min");
        }

        private void policy(Policy policy) {
            desk.print("  " + policy.getId() + "  " + text("policy." + policy.getId(), ""));
            String chosen = policy.getDefault().orElse(desk.texts().say("show.parameter"));
            if (policy.getValues().isEmpty()) {
                desk.print("    * " + chosen + "  "
                        + text(
                                "policy." + policy.getId() + "." + chosen,
                                policy.getType().name()));
            }
            for (String value : policy.getValues()) {
                desk.print("    " + (value.equals(chosen) ? "* " : "  ") + value + "  "
                        + text("policy." + policy.getId() + "." + value, ""));
            }
            referential
                    .getRegulation()
                    .clause(policy.getClause())
                    .ifPresent(clause -> desk.print("    [" + place(clause) + "]"));
        }

        private static String place(Clause clause) {
            return clause.id() + ": " + clause.document() + ", " + clause.locator();
        }

        private void clause(Clause clause) {
            desk.print("  " + clause.force() + "  " + place(clause) + "  " + text("clause." + clause.id(), ""));
        }
    }
}
