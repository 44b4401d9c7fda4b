package io.github.certif.rules;

import io.github.certif.model.decision.Consequence;
import io.github.certif.model.decision.Finding;
import io.github.certif.model.decision.Severity;
import io.github.certif.model.decision.SharingLine;
import io.github.certif.model.decision.SharingState;
import io.github.certif.model.referential.Referential;
import io.github.certif.model.regulation.Effect;
import io.github.certif.model.regulation.Sharing;
import io.github.certif.model.session.Session;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Says what must reach whom by when in a session, and what of it is late, due, or cannot be checked.
 *
 * <p>Days are counted from those of the session and of its promotion; nothing here reads a clock. Immutable and
 * thread-safe.
 */
public final class SharingRules {

    private final Rulebook book;

    SharingRules(Rulebook book) {
        this.book = book;
    }

    /**
     * The rules of a referential.
     *
     * @param referential the referential
     * @param choices the policies chosen otherwise than by default, and parameters
     * @param calendar which days are worked, for regulations that move a day to the next working one
     * @return the rules
     * @throws IllegalArgumentException if a policy is unknown or does not take the value
     */
    public static SharingRules of(Referential referential, PolicyChoices choices, WorkingDays calendar) {
        return new SharingRules(
                Rulebook.of(Objects.requireNonNull(referential, "referential"), choices, calendar, List.of()));
    }

    /**
     * The calendar of a session as it stands on a day.
     *
     * @param session the session
     * @param asOf the day of the question: what is shared later does not exist yet
     * @return the lines in the order of the regulation; empty when the text has no calendar
     */
    public List<SharingLine> calendar(Session session, LocalDate asOf) {
        Dates dates = new Dates(book, new SessionView(book, session, asOf).whole());
        return book.regulation().getSharing().stream()
                .map(rule -> line(rule, session, dates, asOf))
                .toList();
    }

    /**
     * What is late, missing or cannot be checked on a day.
     *
     * @param session the session
     * @param asOf the day of the question
     * @return the findings; what is still ahead gives none
     */
    public List<Finding> check(Session session, LocalDate asOf) {
        List<SharingLine> lines = calendar(session, asOf);
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            finding(lines.get(i), book.regulation().getSharing().get(i).getIfNot())
                    .ifPresent(findings::add);
        }
        return findings;
    }

    private Optional<Finding> finding(SharingLine line, Effect effect) {
        return switch (line.getState()) {
            case WRONG -> Optional.of(broken(line, "SHARED_WRONGLY", effect));
            case OVERDUE -> Optional.of(broken(line, "NOT_SHARED", effect));
            case UNKNOWN ->
                Optional.of(about(line, "SHARING_NOT_CHECKED")
                        .severity(Severity.WARNING)
                        .build());
            case DONE, AHEAD, UNDATED -> Optional.empty();
        };
    }

    private Finding broken(SharingLine line, String code, Effect effect) {
        Consulted consulted = new Consulted(book);
        return about(line, code)
                .severity(Severity.valueOf(consulted.text(effect.getSeverity()).orElse("WARNING")))
                .consequence(Consequence.valueOf(
                        consulted.text(effect.getConsequence()).orElse("NONE")))
                .refer(effect.getRefer())
                .build();
    }

    private static Finding.Builder about(SharingLine line, String code) {
        Finding.Builder finding = Finding.builder();
        return finding.code(code)
                .path("/shared")
                .putArguments("document", line.getDocument())
                .putArguments("to", line.getTo())
                .putArguments("due", line.getDue().map(LocalDate::toString).orElse("-"))
                .putArguments("on", line.getSharedOn().map(LocalDate::toString).orElse("-"))
                .putArguments("copies", line.getCopies().map(String::valueOf).orElse("-"))
                .clause(line.getClause());
    }

    private SharingLine line(Sharing rule, Session session, Dates dates, LocalDate asOf) {
        Consulted consulted = new Consulted(book);
        Optional<LocalDate> due = rule.getDue().flatMap(moment -> dates.day(moment, consulted));
        Optional<Integer> copies = rule.getCopies().flatMap(consulted::text).map(text -> copies(text, session));
        Deliveries deliveries = Deliveries.of(session, rule, copies, asOf);
        return SharingLine.builder()
                .document(rule.getDocument())
                .by(rule.getBy())
                .to(rule.getTo())
                .due(due)
                .copies(copies)
                .sharedOn(deliveries.sharedOn())
                .state(state(rule, due, deliveries, asOf))
                .clause(book.clause(rule.getClause()))
                .build();
    }

    private static int copies(String text, Session session) {
        int candidates = session.getDossiers().size();
        return switch (text) {
            case "PER_CANDIDATE" -> candidates;
            case "PER_CANDIDATE_AND_CERTIFICATION" ->
                candidates * Math.max(1, session.getCertifications().size());
            default -> Integer.parseInt(text);
        };
    }

    private static SharingState state(Sharing rule, Optional<LocalDate> due, Deliveries deliveries, LocalDate asOf) {
        if (rule.getDue().isPresent() && due.isEmpty()) {
            return SharingState.UNKNOWN;
        }
        boolean overdue = due.filter(asOf::isAfter).isPresent();
        return switch (deliveries.state()) {
            case NONE -> due.isEmpty() ? SharingState.UNDATED : overdue ? SharingState.OVERDUE : SharingState.AHEAD;
            case NOT_COUNTED -> SharingState.UNKNOWN;
            case TOO_FEW -> due.filter(asOf::isBefore).isPresent() ? SharingState.AHEAD : SharingState.WRONG;
            case COMPLETE ->
                due.flatMap(last -> deliveries.sharedOn().filter(on -> on.isAfter(last)))
                                .isPresent()
                        ? SharingState.WRONG
                        : SharingState.DONE;
        };
    }
}
