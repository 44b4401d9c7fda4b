package io.github.certif.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.certif.model.decision.Answer;
import io.github.certif.model.decision.Finding;
import io.github.certif.model.decision.Severity;
import io.github.certif.model.json.CertifJson;
import io.github.certif.model.session.Minutes;
import io.github.certif.model.session.Rectification;
import io.github.certif.model.session.SealedMinutes;
import io.github.certif.model.session.Session;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SealsTest {

    private static final LocalDate DAY = LocalDate.parse("2026-06-26");
    private static final Seals SEALS = Seals.of(SessionRules.of(Trials.referential("papers")));

    private final Session session =
            Trials.workedCase("papers", "all-kept").getSession().orElseThrow();
    private final SealedMinutes sealed = seal(session).get();

    private static Answer<SealedMinutes> seal(Session session) {
        return SEALS.seal(session, Optional.empty(), DAY, List.of());
    }

    @Test
    void whatIsSealedVerifies() {
        assertThat(Seals.verify(sealed)).isEmpty();
        assertThat(Seals.verify(sealed, sealed)).isEmpty();
        assertThat(sealed.getMinutes()).isEqualTo(session.getMinutes().get(0));
    }

    @Test
    void theDigestIsThatOfTheCanonicalFormOfEverythingElse() throws NoSuchAlgorithmException {
        String canonical =
                CertifJson.create().canonical(sealed).replace("\"digest\":\"" + sealed.getDigest() + "\",", "");

        assertThat(canonical).startsWith("{\"format\":\"certif-sealed-minutes/1\",\"minutes\":{\"centre\":\"Centre\",");
        assertThat(sealed.getDigest())
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256")
                                .digest(canonical.getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void minutesThatABlockingFindingStandsAgainstAreNotSealed() {
        Answer<SealedMinutes> answer = seal(with(unstamped()));

        assertThat(answer.isPresent()).isFalse();
        assertThat(answer.findings()).extracting(Finding::getCode).contains("RULE_NOT_KEPT");
    }

    @Test
    void whatTheCallerFoundBlocksTheSealToo() {
        Finding found = Finding.blocking("FIELD_MISSING").build();

        assertThat(SEALS.seal(session, Optional.empty(), DAY, List.of(found)).findings())
                .containsExactly(found);
    }

    @Test
    void aSessionWithoutMinutesHasNothingToSeal() {
        Session bare = Session.builder().from(session).minutes(List.of()).build();

        assertThat(seal(bare).findings()).extracting(Finding::getCode).contains("SEAL_WITHOUT_MINUTES");
    }

    @Test
    void alteredMinutesAreFoundAndACopyThatWasKeptSaysWhere() {
        SealedMinutes altered =
                SealedMinutes.builder().from(sealed).minutes(unstamped()).build();

        assertThat(codes(Seals.verify(altered))).containsExactly("SEAL_BROKEN");
        assertThat(Seals.verify(altered, sealed))
                .filteredOn(finding -> finding.getCode().equals("SEAL_ALTERED"))
                .extracting(Finding::getPath)
                .containsExactly(Optional.of("/minutes/stamped"));
    }

    @Test
    void whoAltersMinutesAndSealsThemAgainIsFoundByACopyThatWasKept() {
        SealedMinutes again = seal(with(renamed("TITLE"))).get();

        assertThat(Seals.verify(again)).isEmpty();
        assertThat(Seals.verify(again, sealed))
                .extracting(Finding::getPath)
                .containsExactly(Optional.of("/minutes/certificationName"), Optional.of("/digest"));
    }

    @Test
    void aRectificationKeepsWhatStoodThereBefore() {
        SealedMinutes twice = rectified(rectified(sealed, "TITLE"), "title");

        assertThat(Seals.verify(twice)).isEmpty();
        assertThat(twice.getRectifications())
                .extracting(Rectification::getDigest)
                .first()
                .isEqualTo(sealed.getDigest());
        assertThat(twice.getRectifications())
                .extracting(
                        change -> change.getReplaced().getCertificationName().orElse("-"))
                .containsExactly("Title", "TITLE");
        assertThat(Seals.verify(twice, sealed))
                .allSatisfy(finding -> assertThat(finding.getSeverity()).isEqualTo(Severity.INFO))
                .hasSize(2);
    }

    @Test
    void whatARectificationReplacedCannotBeAlteredEither() {
        SealedMinutes once = rectified(sealed, "TITLE");
        Rectification change = once.getRectifications().get(0);
        SealedMinutes altered = SealedMinutes.builder()
                .from(once)
                .rectifications(List.of(Rectification.builder()
                        .from(change)
                        .replaced(unstamped())
                        .build()))
                .build();

        assertThat(Seals.verify(altered))
                .extracting(Finding::getPath)
                .containsExactly(Optional.of("/rectifications/0/digest"), Optional.of("/digest"));
        assertThat(Seals.verify(altered, sealed))
                .extracting(Finding::getPath)
                .contains(Optional.of("/rectifications/0/replaced/stamped"));
    }

    @Test
    void aRectificationHasAReasonAnAuthorAndAChangeAndComesAfterTheSeal() {
        assertThat(codes(rectify(sealed, with(renamed("New")), DAY, " ", "A").findings()))
                .containsExactly("RECTIFICATION_UNEXPLAINED");
        assertThat(codes(rectify(sealed, with(renamed("New")), DAY, "Name.", "").findings()))
                .containsExactly("RECTIFICATION_UNEXPLAINED");
        assertThat(codes(rectify(sealed, session, DAY, "Name.", "A").findings()))
                .containsExactly("RECTIFICATION_EMPTY");
        assertThat(codes(rectify(sealed, with(renamed("New")), DAY.minusDays(1), "Name.", "A")
                        .findings()))
                .containsExactly("RECTIFICATION_EARLY");
    }

    @Test
    void alteredMinutesAreNotRectified() {
        SealedMinutes altered =
                SealedMinutes.builder().from(sealed).minutes(unstamped()).build();

        assertThat(codes(rectify(altered, with(renamed("New")), DAY, "Name.", "A")
                        .findings()))
                .containsExactly("SEAL_BROKEN");
    }

    @Test
    void aRectificationThatMayNotBeClosedIsRefused() {
        assertThat(codes(rectify(sealed, with(unstamped()), DAY, "Stamp.", "A").findings()))
                .contains("RULE_NOT_KEPT");
    }

    private SealedMinutes rectified(SealedMinutes before, String name) {
        return rectify(before, with(renamed(name)), DAY, "The name was wrong.", "Manager")
                .get();
    }

    private static Answer<SealedMinutes> rectify(
            SealedMinutes before, Session corrected, LocalDate on, String reason, String author) {
        return SEALS.rectify(before, corrected, on, reason, author, List.of());
    }

    private Session with(Minutes minutes) {
        return Session.builder().from(session).minutes(List.of(minutes)).build();
    }

    private Minutes renamed(String name) {
        return Minutes.builder()
                .from(session.getMinutes().get(0))
                .certificationName(name)
                .build();
    }

    private Minutes unstamped() {
        return Minutes.builder()
                .from(session.getMinutes().get(0))
                .stamped(false)
                .build();
    }

    private static List<String> codes(List<Finding> findings) {
        return findings.stream().map(Finding::getCode).toList();
    }
}
