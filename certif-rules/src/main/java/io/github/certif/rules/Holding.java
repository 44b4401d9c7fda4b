package io.github.certif.rules;

import io.github.certif.model.decision.PolicyChoice;
import io.github.certif.model.decision.Reason;
import io.github.certif.model.decision.UnitOrigin;
import io.github.certif.model.decision.Verdict;
import io.github.certif.model.dossier.Acquisition;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** An earlier acquisition as it stands on the day of the question. */
record Holding(
        Acquisition acquisition,
        Verdict verdict,
        Reason reason,
        Optional<LocalDate> lastValidDay,
        List<PolicyChoice> policies) {

    UnitOrigin origin() {
        return switch (acquisition.getOrigin()) {
            case EQUIVALENCE -> UnitOrigin.EQUIVALENCE;
            case DISPENSATION -> UnitOrigin.DISPENSATION;
            case SITTING, VAE -> UnitOrigin.EARLIER;
        };
    }
}
