package io.github.certif.rules;

import io.github.certif.model.code.CandidateId;
import io.github.certif.model.code.ClauseId;
import io.github.certif.model.decision.Explanation;
import io.github.certif.model.decision.Fact;
import io.github.certif.model.dossier.Dossier;
import io.github.certif.model.dossier.DossierRecord;
import io.github.certif.model.regulation.Keeping;
import io.github.certif.model.regulation.MinutesRule;
import io.github.certif.model.session.Attestation;
import io.github.certif.model.session.CommitteeRuling;
import io.github.certif.model.session.Transmission;
import io.github.certif.rules.Papers.Placed;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What is done with grids and minutes once they are closed. */
final class MinutesAfter {

    private static final String ISSUED = "issued";
    private static final String PURGE = "purge";
    private static final String DOCUMENT = "document";
    private static final String CLOSED = "closed";

    private final Rulebook book;
    private final SessionView seen;
    private final MinutesAnswers answers;

    MinutesAfter(Rulebook book, SessionView seen, MinutesAnswers answers) {
        this.book = book;
        this.seen = seen;
        this.answers = answers;
    }

    void ask(MinutesRule rule, List<Papers> papers) {
        switch (rule) {
            case TRANSMITTED -> transmitted(papers);
            case REASONED -> reasoned(papers);
            case ISSUED_AFTER -> issuedAfter(papers);
            default -> kept();
        }
    }

    // ---- transmission and attestation

    /** Each transmission holds all there is to send; several do not add up, for nobody would have the whole. */
    private void transmitted(List<Papers> papers) {
        int minutes = papers.stream().mapToInt(of -> of.minutes().size()).sum();
        int grids = papers.stream().mapToInt(of -> of.grids().size()).sum();
        Optional<LocalDate> closed = papers.stream()
                .flatMap(of -> of.minutes().stream()
                        .flatMap(one -> of.done(one.value().getTimes().getClosed()).stream()))
                .map(LocalDateTime::toLocalDate)
                .max(Comparator.naturalOrder());
        List<Placed<Transmission>> sent =
                papers.isEmpty() ? List.of() : papers.get(0).transmissions();
        for (Placed<Transmission> one : sent) {
            Transmission transmission = one.value();
            boolean whole = transmission.getMinutes() == minutes && transmission.getGrids() == grids;
            boolean late = closed.stream().noneMatch(day -> transmission.getOn().isBefore(day));
            answers.add(
                    one.path(),
                    MinutesAnswers.of(
                            whole && late && minutes > 0,
                            Fact.of("minutes", transmission.getMinutes() + "/" + minutes),
                            Fact.of("grids", transmission.getGrids() + "/" + grids),
                            Fact.of("on", transmission.getOn().toString()),
                            Fact.of(CLOSED, closed.map(String::valueOf).orElse("-"))));
        }
        if (sent.isEmpty()) {
            answers.add("/transmissions", MinutesAnswers.of(false, Fact.of("transmissions", "0")));
        }
    }

    private void reasoned(List<Papers> papers) {
        papers.stream().flatMap(of -> of.rulings().stream()).distinct().forEach(ruling -> {
            if (ruling.value().getVerdict() == Attestation.REFUSED) {
                boolean given = MinutesAnswers.isFilled(ruling.value().getReason());
                answers.add(ruling.path(), MinutesAnswers.of(given, Fact.of("reason", String.valueOf(given))));
            }
        });
    }

    /** A record may name the certification that it is about. */
    private void issuedAfter(List<Papers> papers) {
        Placed.all(seen.session().getRecords(), "/records").forEach(entry -> issued(papers, Optional.empty(), entry));
        Placed.all(seen.session().getDossiers(), "/dossiers")
                .forEach(dossier -> Placed.all(dossier.value().getRecords(), dossier.path() + "/records")
                        .forEach(entry -> issued(papers, Optional.of(dossier.value()), entry)));
    }

    private void issued(List<Papers> papers, Optional<Dossier> dossier, Placed<DossierRecord> entry) {
        if (!entry.value().getKind().equals(ISSUED) || entry.value().getOn().isAfter(seen.asOf())) {
            return;
        }
        Optional<String> named =
                Optional.ofNullable(entry.value().getAttributes().get("certification"));
        LocalDate on = entry.value().getOn();
        List<Papers> its = papers.stream()
                .filter(of -> named.isEmpty()
                        || of.certification().isEmpty()
                        || named.equals(of.certification().map(code -> code.value())))
                .toList();
        boolean attested = !its.isEmpty() && its.stream().allMatch(of -> isAttested(of, on));
        Optional<CandidateId> candidate = dossier.map(one -> one.getCandidate().getId());
        Explanation answer = MinutesAnswers.of(
                attested,
                Fact.of(DOCUMENT, entry.value().getAttributes().getOrDefault(DOCUMENT, "-")),
                Fact.of("on", on.toString()),
                Fact.of("attested", String.valueOf(attested)));
        candidate.ifPresentOrElse(id -> answers.add(id, entry.path(), answer), () -> answers.add(entry.path(), answer));
    }

    /** The latest ruling of the day counts. */
    private static boolean isAttested(Papers of, LocalDate on) {
        return of.rulings().stream()
                .map(Placed::value)
                .filter(ruling -> !ruling.getOn().isAfter(on))
                .max(Comparator.comparing(CommitteeRuling::getOn).thenComparing(CommitteeRuling::getVerdict))
                .filter(ruling -> ruling.getVerdict() == Attestation.ATTESTED)
                .isPresent();
    }

    // ---- retention

    /** The day on which the document was closed stands in the request; without it, the session's last day counts. */
    private void kept() {
        Retaining retaining = new Retaining(book, seen.whole());
        for (Placed<DossierRecord> entry : Placed.all(seen.session().getRecords(), "/records")) {
            DossierRecord request = entry.value();
            if (!request.getKind().equals(PURGE) || request.getOn().isAfter(seen.asOf())) {
                continue;
            }
            String document = Objects.requireNonNullElse(request.getAttributes().get(DOCUMENT), "-");
            LocalDate closed = Objects.requireNonNullElse(
                    request.getDays().get(CLOSED), seen.session().getEndsOn());
            for (Keeping keeping : retaining.of(document)) {
                ClauseId clause = keeping.getClause();
                answers.add(Optional.empty(), entry.path(), clause, retaining.isOver(keeping, closed, request.getOn()));
            }
        }
    }
}
