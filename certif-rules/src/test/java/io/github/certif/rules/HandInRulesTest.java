package io.github.certif.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.certif.model.code.AssessmentCode;
import io.github.certif.model.code.SessionId;
import io.github.certif.model.code.SittingId;
import io.github.certif.model.decision.HandIn;
import io.github.certif.model.dossier.Attendance;
import io.github.certif.model.dossier.Dossier;
import io.github.certif.model.dossier.Sitting;
import io.github.certif.model.json.CertifJson;
import io.github.certif.model.json.JsonSource;
import io.github.certif.model.referential.Referential;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class HandInRulesTest {

    private static final Path PROCEDURE = Path.of("src", "test", "resources", "trials", "procedure.json");
    private static final SessionId SESSION = SessionId.of("S");
    private static final LocalDate START = LocalDate.of(2026, 6, 29);

    private final HandInRules rules = HandInRules.of(referential(), PolicyChoices.defaults());

    @Test
    void theDayIsCountedForTheSittingAndWhatHasNoDayIsLeftOut() {
        HandIn only = new HandIn(Dossiers.candidate().getId(), AssessmentCode.of("WORK"), "report", START.minusDays(5));

        assertThat(rules.plan(dossier(Attendance.PRESENT), SESSION)).containsExactly(only);
    }

    @Test
    void whoIsAbsentHadTheSameDay() {
        assertThat(rules.plan(dossier(Attendance.ABSENT), SESSION))
                .isEqualTo(rules.plan(dossier(Attendance.PRESENT), SESSION));
    }

    @Test
    void whoDoesNotSitInTheSessionHasNoDay() {
        assertThat(rules.plan(dossier(Attendance.PRESENT), SessionId.of("ANOTHER")))
                .isEmpty();
    }

    private static Dossier dossier(Attendance attendance) {
        return Dossiers.empty()
                .addSittings(Sitting.builder()
                        .id(SittingId.of("june"))
                        .session(SESSION)
                        .sessionStartsOn(START)
                        .examOn(START.plusDays(1))
                        .attendance(attendance)
                        .build())
                .build();
    }

    private static Referential referential() {
        try {
            String text = Files.readString(PROCEDURE);
            return CertifJson.create()
                    .read(JsonSource.of(PROCEDURE.toString(), text), Referential.class)
                    .get();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
