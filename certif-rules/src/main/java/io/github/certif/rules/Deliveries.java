package io.github.certif.rules;

import io.github.certif.model.regulation.Sharing;
import io.github.certif.model.session.Session;
import io.github.certif.model.session.Shared;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What reached somebody of one document, all deliveries together.
 *
 * @param sharedOn the day that made it complete, or the first day while it is not; empty when nothing came
 */
record Deliveries(State state, Optional<LocalDate> sharedOn) {

    enum State {
        NONE,
        TOO_FEW,
        /** Something came, nobody counted how much, and what was counted is not enough. */
        NOT_COUNTED,
        COMPLETE
    }

    static Deliveries of(Session session, Sharing line, Optional<Integer> wanted, LocalDate asOf) {
        List<Shared> came = session.getShared().stream()
                .filter(one -> one.getDocument().equals(line.getDocument())
                        && one.getTo().equals(line.getTo())
                        && !one.getOn().isAfter(asOf))
                .sorted(Comparator.comparing(Shared::getOn))
                .toList();
        Optional<LocalDate> first = came.stream().map(Shared::getOn).findFirst();
        if (came.isEmpty()) {
            return new Deliveries(State.NONE, first);
        }
        return wanted.map(copies -> counted(came, copies)).orElseGet(() -> new Deliveries(State.COMPLETE, first));
    }

    private static Deliveries counted(List<Shared> came, int wanted) {
        int copies = 0;
        for (Shared one : came) {
            copies += one.getCopies().orElse(0);
            if (copies >= wanted) {
                return new Deliveries(State.COMPLETE, Optional.of(one.getOn()));
            }
        }
        boolean uncounted = came.stream().anyMatch(one -> one.getCopies().isEmpty());
        return new Deliveries(
                uncounted ? State.NOT_COUNTED : State.TOO_FEW,
                Optional.of(came.get(0).getOn()));
    }
}
