package io.github.certif.rules;

import io.github.certif.model.code.CertificationCode;
import io.github.certif.model.decision.Answer;
import io.github.certif.model.decision.Finding;
import io.github.certif.model.decision.Severity;
import io.github.certif.model.json.CertifJson;
import io.github.certif.model.regulation.Stage;
import io.github.certif.model.session.Minutes;
import io.github.certif.model.session.Rectification;
import io.github.certif.model.session.SealedMinutes;
import io.github.certif.model.session.Session;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Seals the minutes of a session, changes sealed ones by a rectification, and tells whether they were altered.
 *
 * <p>The seal is a digest, no signature: it shows that something changed, not who changed it. Whoever keeps an earlier copy
 * learns what. It stands beside the rules because minutes are sealed only where the rules let them be closed.
 *
 * <p>Immutable and thread-safe.
 */
public final class Seals {

    private static final CertifJson JSON = CertifJson.create();
    private static final String DIGEST = "digest";

    private final SessionRules rules;

    private Seals(SessionRules rules) {
        this.rules = rules;
    }

    /**
     * Seals under some rules.
     *
     * @param rules the rules of procedure
     * @return the seals
     */
    public static Seals of(SessionRules rules) {
        return new Seals(Objects.requireNonNull(rules, "rules"));
    }

    /**
     * Seals the minutes of a session.
     *
     * @param session the session at its closing
     * @param certification the certification, where the session awards several
     * @param on the day; what is recorded later does not exist
     * @param standing what the caller found besides, for instance a validator
     * @return the sealed minutes; a refusal, with everything found, when the minutes are not there or when a blocking
     *     finding stands
     */
    public Answer<SealedMinutes> seal(
            Session session, Optional<CertificationCode> certification, LocalDate on, List<Finding> standing) {
        return closed(session, certification, on, standing)
                .then(minutes -> Answer.of(sealed(minutes, on, List.of()), List.of()));
    }

    /**
     * Replaces sealed minutes by corrected ones. What stood there before is kept.
     *
     * @param sealed the sealed minutes
     * @param corrected the session with the corrected minutes
     * @param on the day
     * @param reason why
     * @param author who corrects them
     * @param standing what the caller found besides, for instance a validator
     * @return the minutes sealed anew; a refusal when the seal is broken, the corrected minutes are others or may not be
     *     closed, nothing was changed, or when reason or author are blank or the day lies before the last seal
     */
    public Answer<SealedMinutes> rectify(
            SealedMinutes sealed,
            Session corrected,
            LocalDate on,
            String reason,
            String author,
            List<Finding> standing) {
        List<Finding> refused = new ArrayList<>(verify(sealed));
        if (reason.isBlank() || author.isBlank()) {
            refused.add(Finding.blocking("RECTIFICATION_UNEXPLAINED").build());
        }
        if (on.isBefore(sealed.getSealedOn())) {
            refused.add(Finding.blocking("RECTIFICATION_EARLY")
                    .putArguments("on", on.toString())
                    .putArguments("sealed", sealed.getSealedOn().toString())
                    .build());
        }
        if (!refused.isEmpty()) {
            return Answer.refusal(refused);
        }
        return closed(corrected, sealed.getMinutes().getCertification(), on, standing)
                .then(minutes -> rectified(sealed, minutes, on, reason, author));
    }

    private static Answer<SealedMinutes> rectified(
            SealedMinutes sealed, Minutes minutes, LocalDate on, String reason, String author) {
        Minutes old = sealed.getMinutes();
        if (!minutes.getSession().equals(old.getSession())
                || !minutes.getReferential().equals(old.getReferential())) {
            return Answer.refusal(
                    List.of(Finding.blocking("RECTIFICATION_OF_OTHERS").build()));
        }
        if (minutes.equals(old)) {
            return Answer.refusal(
                    List.of(Finding.blocking("RECTIFICATION_EMPTY").build()));
        }
        List<Rectification> rectifications = new ArrayList<>(sealed.getRectifications());
        rectifications.add(Rectification.builder()
                .reason(reason)
                .author(author)
                .on(on)
                .replaced(old)
                .sealedOn(sealed.getSealedOn())
                .digest(sealed.getDigest())
                .build());
        return Answer.of(sealed(minutes, on, rectifications), List.of());
    }

    // ---- closing

    private Answer<Minutes> closed(
            Session session, Optional<CertificationCode> certification, LocalDate on, List<Finding> standing) {
        List<Finding> found = new ArrayList<>(standing);
        found.addAll(rules.check(session, Stage.AT_CLOSING, on).getFindings());
        if (on.isBefore(session.getEndsOn())) {
            found.add(Finding.blocking("SEAL_TOO_EARLY")
                    .path("/endsOn")
                    .putArguments("on", on.toString())
                    .putArguments("end", session.getEndsOn().toString())
                    .build());
        }
        List<Minutes> minutes = session.getMinutes().stream()
                .filter(one -> one.getSession().equals(session.getId())
                        && one.getReferential().equals(session.getReferential()))
                .filter(one -> certification.isEmpty()
                        || one.getCertification().isEmpty()
                        || one.getCertification().equals(certification))
                .toList();
        if (minutes.size() != 1) {
            found.add(Finding.blocking("SEAL_WITHOUT_MINUTES")
                    .path("/minutes")
                    .putArguments("found", String.valueOf(minutes.size()))
                    .build());
        }
        return found.stream().anyMatch(finding -> finding.getSeverity() == Severity.BLOCKING)
                ? Answer.refusal(found)
                : Answer.of(minutes.get(0), found);
    }

    private static SealedMinutes sealed(Minutes minutes, LocalDate on, List<Rectification> rectifications) {
        SealedMinutes open = SealedMinutes.builder()
                .minutes(minutes)
                .sealedOn(on)
                .rectifications(rectifications)
                .digest("0".repeat(64))
                .build();
        return SealedMinutes.builder().from(open).digest(digest(open)).build();
    }

    private static String digest(SealedMinutes sealed) {
        try {
            byte[] text = JSON.canonicalWithout(sealed, DIGEST).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    // ---- verifying

    /**
     * Whether sealed minutes, and every version of them that was replaced, are as they were sealed.
     *
     * @param sealed the sealed minutes
     * @return one finding for each version that is not; empty when all are
     */
    public static List<Finding> verify(SealedMinutes sealed) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < sealed.getRectifications().size(); i++) {
            broken(version(sealed, i), "/rectifications/" + i).ifPresent(findings::add);
        }
        broken(sealed, "").ifPresent(findings::add);
        return findings;
    }

    /**
     * What became of an earlier copy of sealed minutes.
     *
     * @param sealed the sealed minutes
     * @param earlier the copy that was kept
     * @return the findings on the seals of both; where the copy is no version of these minutes, every part that differs
     *     from it; otherwise a remark for each rectification since
     */
    public static List<Finding> verify(SealedMinutes sealed, SealedMinutes earlier) {
        List<Finding> findings = new ArrayList<>(verify(sealed));
        verify(earlier)
                .forEach(finding -> findings.add(Finding.builder()
                        .from(finding)
                        .code("SEAL_OF_COPY_BROKEN")
                        .build()));
        int changes = sealed.getRectifications().size();
        int since = earlier.getRectifications().size();
        SealedMinutes then = since < changes ? version(sealed, since) : sealed;
        List<String> pointers = JSON.differences(earlier, then);
        for (String pointer : pointers) {
            findings.add(Finding.blocking("SEAL_ALTERED")
                    .path(at(pointer, since, changes))
                    .build());
        }
        for (int i = since; i < changes && pointers.isEmpty(); i++) {
            findings.add(Finding.builder()
                    .code("SEAL_RECTIFIED")
                    .severity(Severity.INFO)
                    .path("/rectifications/" + i)
                    .putArguments(
                            "on", sealed.getRectifications().get(i).getOn().toString())
                    .build());
        }
        return findings;
    }

    /** Where a part of an older version stands now. */
    private static String at(String pointer, int since, int changes) {
        if (since >= changes || pointer.startsWith("/rectifications")) {
            return pointer;
        }
        String kept = pointer.startsWith("/minutes") ? "/replaced" + pointer.substring("/minutes".length()) : pointer;
        return "/rectifications/" + since + kept;
    }

    /** The sealed minutes as they were before a rectification. */
    private static SealedMinutes version(SealedMinutes sealed, int index) {
        Rectification change = sealed.getRectifications().get(index);
        return SealedMinutes.builder()
                .minutes(change.getReplaced())
                .sealedOn(change.getSealedOn())
                .rectifications(sealed.getRectifications().subList(0, index))
                .digest(change.getDigest())
                .build();
    }

    private static Optional<Finding> broken(SealedMinutes sealed, String path) {
        String digest = digest(sealed);
        if (digest.equals(sealed.getDigest())) {
            return Optional.empty();
        }
        return Optional.of(Finding.blocking("SEAL_BROKEN")
                .path(path + "/" + DIGEST)
                .putArguments("expected", sealed.getDigest())
                .putArguments("found", digest)
                .build());
    }
}
