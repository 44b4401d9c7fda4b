package io.github.certif.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.certif.model.code.CandidateId;
import io.github.certif.model.code.ReferentialId;
import io.github.certif.model.code.SessionId;
import io.github.certif.model.decision.Finding;
import io.github.certif.model.decision.Severity;
import io.github.certif.model.dossier.Candidate;
import io.github.certif.model.dossier.Dossier;
import io.github.certif.model.session.Juror;
import io.github.certif.model.session.Session;
import io.github.certif.model.session.SessionManager;
import io.github.certif.model.validation.AtClosing;
import io.github.certif.model.validation.AtDeliberation;
import io.github.certif.model.validation.BeforeSession;
import io.github.certif.model.validation.ModelValidator;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.groups.Default;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;

class ModelValidatorTest {

    /** As an embedder builds one: no strategy of ours, no expression language. */
    private static final Validator JAKARTA = Validation.byProvider(HibernateValidator.class)
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator(Set.of(Locale.FRENCH), Locale.FRENCH, true))
            .buildValidatorFactory()
            .getValidator();

    private static final ModelValidator VALIDATOR = ModelValidator.of(JAKARTA);

    @Test
    void aNameIsNeverBlank() {
        assertThat(said(VALIDATOR.validate(candidate(" ", ""))))
                .containsExactly("FIELD_MISSING /familyName", "FIELD_MISSING /givenName");
        assertThat(said(VALIDATOR.validate(juror("", "\t").build())))
                .containsExactly("FIELD_MISSING /familyName", "FIELD_MISSING /givenName");
        assertThat(said(VALIDATOR.validate(manager("", " "))))
                .containsExactly("FIELD_MISSING /familyName", "FIELD_MISSING /givenName");
        assertThat(VALIDATOR.validate(candidate("Candidate", "01"))).isEmpty();
    }

    @Test
    void whatIsNestedIsFoundByPointer() {
        Session session = session()
                .addJury(juror("A", "Juror").build(), juror("", "Juror").build())
                .manager(manager("M", ""))
                .addDossiers(dossier(candidate("C", "01")), dossier(candidate("C", "02")), dossier(candidate("", "03")))
                .build();
        assertThat(said(VALIDATOR.validate(session)))
                .containsExactly(
                        "FIELD_MISSING /dossiers/2/candidate/familyName",
                        "FIELD_MISSING /jury/1/familyName",
                        "FIELD_MISSING /manager/givenName");
    }

    @Test
    void aFindingSaysTheFieldAndBlocks() {
        Finding finding = VALIDATOR.validate(candidate("", "x")).get(0);
        assertThat(finding.getArguments()).containsEntry("field", "familyName").containsEntry("constraint", "NotBlank");
        assertThat(finding.getSeverity()).isEqualTo(Severity.BLOCKING);
    }

    @Test
    void eachStageAsksForItsOwn() {
        Session bare = session().build();
        assertThat(VALIDATOR.validate(bare)).isEmpty();
        assertThat(said(VALIDATOR.validate(bare, BeforeSession.class)))
                .containsExactly("FIELD_MISSING /centre", "FIELD_MISSING /dossiers");
        assertThat(said(VALIDATOR.validate(bare, AtDeliberation.class))).containsExactly("FIELD_MISSING /jury");
        assertThat(said(VALIDATOR.validate(bare, AtClosing.class))).containsExactly("FIELD_MISSING /manager");
        assertThat(said(VALIDATOR.validate(
                        bare, Default.class, BeforeSession.class, AtDeliberation.class, AtClosing.class)))
                .containsExactly(
                        "FIELD_MISSING /centre",
                        "FIELD_MISSING /dossiers",
                        "FIELD_MISSING /jury",
                        "FIELD_MISSING /manager");
    }

    @Test
    void aStageReachesTheJurors() {
        Session session = session()
                .centre("Centre")
                .manager(manager("M", "m"))
                .addJury(juror("A", "Juror").build())
                .addJury(juror("B", "Juror")
                        .quality("Professional")
                        .company("Company")
                        .build())
                .addJury(juror("C", "Juror").quality(" ").company("").build())
                .addDossiers(dossier(candidate("C", "01")))
                .build();
        assertThat(VALIDATOR.validate(session, Default.class, BeforeSession.class, AtDeliberation.class))
                .isEmpty();
        assertThat(said(VALIDATOR.validate(session, AtClosing.class)))
                .containsExactly(
                        "FIELD_MISSING /jury/0/company",
                        "FIELD_MISSING /jury/0/quality",
                        "FIELD_MISSING /jury/2/company",
                        "FIELD_MISSING /jury/2/quality");
    }

    @Test
    void theMessagesOfTheValidatorNeedNoExpressionLanguage() {
        assertThat(JAKARTA.validate(candidate("", "x")))
                .singleElement()
                .satisfies(violation ->
                        assertThat(violation.getMessage()).isNotBlank().doesNotContain("{"));
    }

    @Test
    void anyValidatorCanWalkEveryTypeOfTheModel() {
        ModelTypes.all().stream()
                .filter(type -> !type.isEnum())
                .forEach(type -> IntStream.range(0, 3).forEach(seed -> {
                    Object value = new Values(new Random(seed), 3).of(type);
                    assertThat(VALIDATOR.validate(
                                    value, Default.class, BeforeSession.class, AtDeliberation.class, AtClosing.class))
                            .allSatisfy(finding ->
                                    assertThat(finding.getPath().orElseThrow()).startsWith("/"));
                }));
    }

    private static List<String> said(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.getCode() + " " + finding.getPath().orElseThrow())
                .toList();
    }

    private static Candidate candidate(String familyName, String givenName) {
        return Candidate.builder()
                .id(CandidateId.of("1"))
                .familyName(familyName)
                .givenName(givenName)
                .build();
    }

    private static Juror.Builder juror(String familyName, String givenName) {
        Juror.Builder builder = Juror.builder();
        builder.id("j").familyName(familyName).givenName(givenName);
        return builder;
    }

    private static SessionManager manager(String familyName, String givenName) {
        return SessionManager.builder()
                .familyName(familyName)
                .givenName(givenName)
                .build();
    }

    private static Dossier dossier(Candidate candidate) {
        return Dossier.builder()
                .referential(ReferentialId.of("r"))
                .candidate(candidate)
                .build();
    }

    private static Session.Builder session() {
        Session.Builder builder = Session.builder();
        builder.id(SessionId.of("s"))
                .referential(ReferentialId.of("r"))
                .startsOn(LocalDate.of(2026, 6, 29))
                .endsOn(LocalDate.of(2026, 6, 30));
        return builder;
    }
}
