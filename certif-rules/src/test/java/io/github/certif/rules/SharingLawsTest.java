package io.github.certif.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.certif.model.code.ClauseId;
import io.github.certif.model.code.ReferentialId;
import io.github.certif.model.code.SessionId;
import io.github.certif.model.decision.SharingState;
import io.github.certif.model.json.CertifJson;
import io.github.certif.model.json.JsonSource;
import io.github.certif.model.referential.Referential;
import io.github.certif.model.regulation.Moment;
import io.github.certif.model.regulation.Regulation;
import io.github.certif.model.regulation.Sharing;
import io.github.certif.model.session.Session;
import io.github.certif.model.session.Shared;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds of every sharing calendar: handing over later is never better. */
class SharingLawsTest {

    private static final LocalDate START = LocalDate.of(2026, 6, 24);

    private static final CertifJson JSON = CertifJson.create();

    /** In time, as far as one can tell. */
    private static final Set<SharingState> IN_TIME = EnumSet.of(SharingState.DONE, SharingState.AHEAD);

    @Property(tries = 500, seed = "20261121")
    void sendingLaterNeverTurnsLateIntoInTime(
            @ForAll("dues") String due,
            @ForAll @IntRange(min = -60, max = 10) int sent,
            @ForAll @IntRange(max = 40) int later,
            @ForAll @IntRange(min = -60, max = 60) int asked) {
        LocalDate asOf = START.plusDays(asked);
        SharingState before = state(due, START.plusDays(sent), asOf);
        SharingState after = state(due, START.plusDays(sent + (long) later), asOf);

        if (IN_TIME.contains(after) && !asOf.isBefore(START.plusDays(sent + (long) later))) {
            assertThat(before).isIn(IN_TIME);
        }
        if (after == SharingState.DONE) {
            assertThat(before).isEqualTo(SharingState.DONE);
        }
        if (before == SharingState.WRONG) {
            assertThat(after).isIn(SharingState.WRONG, SharingState.OVERDUE);
        }
    }

    @Property(tries = 300, seed = "20261121")
    void whatIsCountedFromAnUnknownDayIsNeverLate(@ForAll @IntRange(min = -60, max = 60) int sent) {
        assertThat(state("{\"anchor\":\"RECORD:launch\",\"minus\":\"P1M\"}", START.plusDays(sent), START.plusDays(90)))
                .isEqualTo(SharingState.UNKNOWN);
    }

    private static SharingState state(String due, LocalDate sent, LocalDate asOf) {
        Moment moment = JSON.read(JsonSource.of("due", due), Moment.class).get();
        Referential base = Conduct.referential();
        Sharing rule = Sharing.builder()
                .document("GUIDE")
                .to("JURY")
                .due(moment)
                .clause(ClauseId.of("units"))
                .build();
        Referential referential = Referential.builder()
                .from(base)
                .regulation(Regulation.builder()
                        .from(base.getRegulation())
                        .addSharing(rule)
                        .build())
                .build();
        Session session = Session.builder()
                .id(SessionId.of("S1"))
                .referential(ReferentialId.of("conduct"))
                .startsOn(START)
                .endsOn(START)
                .dates(Map.of("prairie-end", START.minusDays(100)))
                .addShared(
                        Shared.builder().document("GUIDE").to("JURY").on(sent).build())
                .build();
        return SharingRules.of(referential, PolicyChoices.defaults(), WorkingDays.MONDAY_TO_FRIDAY)
                .calendar(session, asOf)
                .get(0)
                .getState();
    }

    @Provide
    Arbitrary<String> dues() {
        return Arbitraries.of(
                "{\"anchor\":\"SESSION_START\",\"minus\":\"P14D\"}",
                "{\"anchor\":\"SESSION_START\",\"minus\":\"P1M\"}",
                "{\"anchor\":\"SESSION_START\",\"minus\":\"P5D\",\"roll\":\"NEXT_WORKING_DAY\"}",
                "{\"anchor\":\"RECORD:prairie-end\",\"plus\":\"P3M\",\"monthEnd\":\"NEXT_DAY\"}",
                "{\"earliest\":[{\"anchor\":\"SESSION_START\"},{\"anchor\":\"RECORD:prairie-end\",\"plus\":\"P90D\"}]}");
    }
}
