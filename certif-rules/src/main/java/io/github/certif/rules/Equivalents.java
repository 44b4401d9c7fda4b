package io.github.certif.rules;

import io.github.certif.model.code.BlocCode;
import io.github.certif.model.code.CompetencyCode;
import io.github.certif.model.code.Unit;
import io.github.certif.model.dossier.Acquisition;
import io.github.certif.model.dossier.AcquisitionOrigin;
import io.github.certif.model.dossier.AcquisitionStatus;
import io.github.certif.model.regulation.Equivalence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What blocs of other registrations give here: directed, never chained, with the proofs carried over. */
final class Equivalents {

    private final Rulebook book;
    private final View view;
    private final Evaluator evaluator;

    Equivalents(Rulebook book, View view, Evaluator evaluator) {
        this.book = book;
        this.view = view;
        this.evaluator = evaluator;
    }

    /** Whether some equivalence asks for what was acquired elsewhere. */
    static boolean concern(Rulebook book, Acquisition acquisition) {
        return book.regulation().getEquivalences().stream()
                .map(Equivalence::getHeld)
                .anyMatch(held -> held.blocs().stream().anyMatch(bloc -> isOf(acquisition, held, bloc)));
    }

    private static boolean isOf(Acquisition acquisition, Equivalence.Held held, BlocCode bloc) {
        return acquisition
                        .getReferential()
                        .filter(key -> key.id().equals(held.referential()))
                        .isPresent()
                && acquisition.getUnit().equals(Unit.of(bloc));
    }

    /** The acquisitions of a unit that equivalences give. */
    Stream<Acquisition> of(Unit unit) {
        return book.regulation().getEquivalences().stream()
                .filter(equivalence -> gives(equivalence, unit))
                .flatMap(equivalence -> given(equivalence, unit).stream());
    }

    private static boolean gives(Equivalence equivalence, Unit unit) {
        Equivalence.Gives gives = equivalence.getGives();
        return gives.blocs().stream().map(Unit::of).anyMatch(unit::equals)
                || gives.competencies().stream()
                        .map((CompetencyCode code) -> Unit.of(code))
                        .anyMatch(unit::equals);
    }

    private Optional<Acquisition> given(Equivalence equivalence, Unit unit) {
        List<Acquisition> held = new ArrayList<>();
        for (BlocCode bloc : equivalence.getHeld().blocs()) {
            Optional<Acquisition> best = best(equivalence, bloc);
            if (best.isEmpty()) {
                return Optional.empty();
            }
            held.add(best.get());
        }
        boolean claimed = held.stream().anyMatch(Holdings::isClaim)
                || span(equivalence).filter(Windows.Span::unknown).isPresent();
        return date(equivalence, held).map(on -> combined(unit, on, held, claimed));
    }

    /** The acquisition of a bloc elsewhere that is worth most: a proven one before a claimed one, the older one. */
    private Optional<Acquisition> best(Equivalence equivalence, BlocCode bloc) {
        return view.foreignAcquisitions().stream()
                .filter(acquisition -> isOf(acquisition, equivalence.getHeld(), bloc))
                .filter(acquisition -> !view.isRevoked(acquisition))
                .filter(acquisition -> inTime(equivalence, acquisition))
                .min(Comparator.comparing(Holdings::isClaim).thenComparing(Acquisition::getOn));
    }

    /** Whether it was acquired in time; where a day is not known, nobody can say that it was not. */
    private boolean inTime(Equivalence equivalence, Acquisition acquisition) {
        return span(equivalence)
                .filter(span -> !span.unknown() && !span.holds(acquisition.getOn()))
                .isEmpty();
    }

    private Optional<Windows.Span> span(Equivalence equivalence) {
        return equivalence.getAcquired().map(window -> new Windows(book, evaluator).span(window));
    }

    private Optional<LocalDate> date(Equivalence equivalence, List<Acquisition> held) {
        return new Consulted(book).is(equivalence.getDate(), "SWITCH")
                ? view.enrolledOn()
                : held.stream().map(Acquisition::getOn).max(Comparator.naturalOrder());
    }

    private static Acquisition combined(Unit unit, LocalDate on, List<Acquisition> held, boolean claimed) {
        Acquisition.Builder given = Acquisition.builder();
        given.unit(unit)
                .on(on)
                .origin(AcquisitionOrigin.EQUIVALENCE)
                .status(claimed ? AcquisitionStatus.CLAIMED : AcquisitionStatus.PROVEN);
        if (!claimed) {
            given.proof(String.join(
                    ", ",
                    held.stream()
                            .flatMap(acquisition -> acquisition.getProof().stream())
                            .toList()));
        }
        return given.build();
    }
}
