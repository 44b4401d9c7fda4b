package io.github.certif.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.certif.model.code.ClauseId;
import io.github.certif.model.code.ReferentialId;
import io.github.certif.model.code.SessionId;
import io.github.certif.model.decision.SharingLine;
import io.github.certif.model.decision.SharingState;
import io.github.certif.model.json.CertifJson;
import io.github.certif.model.json.JsonSource;
import io.github.certif.model.referential.Referential;
import io.github.certif.model.regulation.Moment;
import io.github.certif.model.regulation.Regulation;
import io.github.certif.model.regulation.Setting;
import io.github.certif.model.regulation.Sharing;
import io.github.certif.model.session.Session;
import io.github.certif.model.session.Shared;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A line of the calendar that wants three copies ten days before the session. */
class SharingRulesTest {

    private static final CertifJson JSON = CertifJson.create();
    private static final LocalDate START = LocalDate.of(2026, 6, 24);
    private static final LocalDate DUE = START.minusDays(10);

    @Test
    void copiesOfSeveralDeliveriesAddUpAndTheLastOneCompletesThem() {
        SharingLine line = line(START, delivery(DUE.minusDays(3), 2), delivery(DUE, 1));
        assertThat(line.getState()).isEqualTo(SharingState.DONE);
        assertThat(line.getSharedOn()).contains(DUE);
    }

    @Test
    void copiesThatAreCompleteOnlyAfterTheLastDayAreLate() {
        SharingLine line = line(START, delivery(DUE, 2), delivery(DUE.plusDays(1), 1));
        assertThat(line.getState()).isEqualTo(SharingState.WRONG);
        assertThat(line.getSharedOn()).contains(DUE.plusDays(1));
    }

    @Test
    void tooFewCopiesAreWrongFromTheLastDayOn() {
        assertThat(line(DUE.minusDays(1), delivery(DUE.minusDays(1), 2)).getState())
                .isEqualTo(SharingState.AHEAD);
        assertThat(line(DUE, delivery(DUE, 2)).getState()).isEqualTo(SharingState.WRONG);
    }

    @Test
    void copiesThatNobodyCountedCannotBeChecked() {
        assertThat(line(START, delivery(DUE, null)).getState()).isEqualTo(SharingState.UNKNOWN);
        assertThat(line(START, delivery(DUE, null), delivery(DUE, 3)).getState())
                .isEqualTo(SharingState.DONE);
    }

    private static Shared delivery(LocalDate on, Integer copies) {
        return Shared.builder()
                .document("GUIDE")
                .to("JURY")
                .on(on)
                .copies(Optional.ofNullable(copies))
                .build();
    }

    private static SharingLine line(LocalDate asOf, Shared... shared) {
        Referential base = Conduct.referential();
        Sharing rule = Sharing.builder()
                .document("GUIDE")
                .to("JURY")
                .due(JSON.read(JsonSource.of("due", "{\"anchor\":\"SESSION_START\",\"minus\":\"P10D\"}"), Moment.class)
                        .get())
                .copies(Setting.literal("3"))
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
                .shared(List.of(shared))
                .build();
        return SharingRules.of(referential, PolicyChoices.defaults(), WorkingDays.MONDAY_TO_FRIDAY)
                .calendar(session, asOf)
                .get(0);
    }
}
