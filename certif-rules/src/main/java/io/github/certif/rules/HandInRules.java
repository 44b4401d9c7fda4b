package io.github.certif.rules;

import io.github.certif.model.code.SessionId;
import io.github.certif.model.decision.HandIn;
import io.github.certif.model.dossier.Attendance;
import io.github.certif.model.dossier.Dossier;
import io.github.certif.model.dossier.Sitting;
import io.github.certif.model.referential.Assessment;
import io.github.certif.model.referential.Deliverable;
import io.github.certif.model.referential.Referential;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Says until when a candidate hands in what a session asks for.
 *
 * <p>Immutable and thread-safe.
 */
public final class HandInRules {

    private final Rulebook book;

    private HandInRules(Rulebook book) {
        this.book = book;
    }

    /**
     * The rules of a referential.
     *
     * @param referential the referential
     * @param choices the policies chosen otherwise than by default, and parameters
     * @return the rules
     * @throws IllegalArgumentException if a policy is unknown or does not take the value
     */
    public static HandInRules of(Referential referential, PolicyChoices choices) {
        return new HandInRules(Rulebook.of(
                Objects.requireNonNull(referential, "referential"), choices, WorkingDays.MONDAY_TO_FRIDAY, List.of()));
    }

    /**
     * The days for a candidate, counted before anybody knows who attends.
     *
     * @param dossier the candidate's dossier
     * @param session the session in which the candidate sits
     * @return the days in the order of the assessments, whatever part of them is sat; empty when the candidate has no
     *     sitting in that session, without what the text gives no day for or counts from a day that is not known
     */
    public List<HandIn> plan(Dossier dossier, SessionId session) {
        Optional<View> planned = dossier.getSittings().stream()
                .filter(sitting -> sitting.getSession().equals(Optional.of(session)))
                .max(Comparator.comparing(Sitting::getExamOn))
                .map(sitting -> attended(dossier, sitting));
        return planned.stream()
                .flatMap(view ->
                        book.referential().getAssessments().stream().flatMap(assessment -> plan(view, assessment)))
                .toList();
    }

    private View attended(Dossier dossier, Sitting sitting) {
        Sitting attended = Sitting.builder()
                .from(sitting)
                .attendance(Attendance.PRESENT)
                .absences(Map.of())
                .build();
        return View.of(
                book,
                Dossier.builder().from(dossier).sittings(List.of(attended)).build(),
                sitting.getExamOn());
    }

    private Stream<HandIn> plan(View view, Assessment assessment) {
        return assessment.getDeliverables().stream()
                .flatMap(deliverable -> plan(view, assessment, deliverable).stream());
    }

    private Optional<HandIn> plan(View view, Assessment assessment, Deliverable deliverable) {
        return deliverable
                .getDue()
                .flatMap(due -> new Dates(book, view).day(due, new Consulted(book)))
                .map(day -> new HandIn(
                        view.dossier().getCandidate().getId(), assessment.getCode(), deliverable.getId(), day));
    }
}
