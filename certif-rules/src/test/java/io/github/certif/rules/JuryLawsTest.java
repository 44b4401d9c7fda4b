package io.github.certif.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.certif.model.code.CandidateId;
import io.github.certif.model.code.ClauseId;
import io.github.certif.model.decision.Finding;
import io.github.certif.model.session.Juror;
import io.github.certif.model.session.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * What holds of every jury under constraints that only ask for enough: fewest members, fewest of a kind, smallest share,
 * nobody with a tie. A largest or exact size, or colleges of equal size, are another matter: there one more is too many.
 */
class JuryLawsTest {

    private static final JuryRules RULES = JuryRules.of(Juries.referential(), PolicyChoices.defaults());

    /** The clause of the one constraint of the regulation that sets a largest size. */
    private static final ClauseId UPPER_BOUND = ClauseId.of("size");

    @Property(tries = 500, seed = "20261121")
    void aFurtherRegularExternalJurorNeverMakesARegularJuryIrregular(@ForAll("juries") List<Juror> jury) {
        Assume.that(!jury.isEmpty()); // of a jury that nobody recorded nothing is known
        Set<String> before = said(jury);
        List<Juror> larger = new ArrayList<>(jury);
        larger.add(regular());

        assertThat(before).containsAll(said(larger));
    }

    @Property(tries = 500, seed = "20261121")
    void recusingNeverAddsAConflictOfTies(@ForAll("juries") List<Juror> jury, @ForAll int pick, @ForAll boolean first) {
        Assume.that(!jury.isEmpty());
        int index = Math.floorMod(pick, jury.size());
        CandidateId candidate = first ? Juries.K : Juries.L;
        List<Juror> recused = new ArrayList<>(jury);
        recused.set(
                index,
                Juror.builder().from(jury.get(index)).addRecusedFor(candidate).build());

        assertThat(conflicts(jury)).containsAll(conflicts(recused));
    }

    /** What is irregular, by clause and candidate; what cannot be checked is said apart. */
    private static Set<String> said(List<Juror> jury) {
        return findings(jury).stream()
                .filter(finding -> !finding.getClause().orElseThrow().id().equals(UPPER_BOUND))
                .filter(finding -> finding.getCode().equals("BODY_IRREGULAR"))
                .map(JuryLawsTest::key)
                .collect(Collectors.toSet());
    }

    private static Set<String> conflicts(List<Juror> jury) {
        return findings(jury).stream()
                .filter(finding -> finding.getClause().orElseThrow().id().equals(ClauseId.of("ties")))
                .filter(finding -> finding.getCode().equals("BODY_IRREGULAR"))
                .map(JuryLawsTest::key)
                .collect(Collectors.toSet());
    }

    private static String key(Finding finding) {
        return finding.getClause().orElseThrow().id() + " " + finding.getCandidate();
    }

    private static List<Finding> findings(List<Juror> jury) {
        return RULES.check(
                Session.builder().from(Juries.none().session()).jury(jury).build());
    }

    private static Juror regular() {
        return Juries.none()
                .external("further", juror -> juror)
                .session()
                .getJury()
                .get(0);
    }

    @Provide
    Arbitrary<List<Juror>> juries() {
        Arbitrary<Optional<List<String>>> organisations = Arbitraries.of(
                Optional.empty(),
                Optional.of(List.of()),
                Optional.of(List.of("CERTIFIER")),
                Optional.of(List.of("COMPANY-1", "ASSESSMENT_BODY")));
        Arbitrary<Optional<List<String>>> roles =
                Arbitraries.of(Optional.empty(), Optional.of(List.of()), Optional.of(List.of("professional")));
        Arbitrary<Optional<Map<CandidateId, List<String>>>> ties = Arbitraries.of(
                Optional.empty(),
                Optional.of(Map.of()),
                Optional.of(Map.of(Juries.K, List.of("TRAINED"))),
                Optional.of(Map.of(Juries.K, List.of("PERSONAL"), Juries.L, List.of("PROFESSIONAL"))));
        Arbitrary<List<CandidateId>> recused =
                Arbitraries.of(List.of(), List.of(Juries.K), List.of(Juries.K, Juries.L));
        Arbitrary<Juror> jurors = Combinators.combine(
                        Arbitraries.integers().between(0, 4).optional(), organisations, roles, ties, recused)
                .as((years, of, as, tied, out) -> Juror.builder()
                        .id("juror")
                        .familyName("Juror")
                        .givenName("-")
                        .years(years)
                        .organisations(of)
                        .roles(as)
                        .ties(tied)
                        .recusedFor(out)
                        .build());
        return jurors.list().ofMaxSize(6);
    }
}
