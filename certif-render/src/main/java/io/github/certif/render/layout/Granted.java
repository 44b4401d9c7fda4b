package io.github.certif.render.layout;

import io.github.certif.model.code.CandidateId;
import io.github.certif.model.session.Accommodation;
import io.github.certif.model.session.Session;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** How much longer accommodations make what is planned. */
final class Granted {

    private Granted() {}

    static List<Accommodation> to(Session session, CandidateId candidate) {
        return session.getAccommodations().stream()
                .filter(one -> one.getCandidate().equals(candidate))
                .toList();
    }

    /** The minutes added to so many planned ones: those granted, and what factors add, rounded up. */
    static int extra(List<Accommodation> granted, int planned) {
        return granted.stream()
                .mapToInt(one -> one.getExtraMinutes().orElse(0)
                        + one.getFactor().map(factor -> added(factor, planned)).orElse(0))
                .sum();
    }

    private static int added(String factor, int planned) {
        int bar = factor.indexOf('/');
        BigDecimal over = new BigDecimal(bar < 0 ? factor : factor.substring(0, bar));
        BigDecimal under = bar < 0 ? BigDecimal.ONE : new BigDecimal(factor.substring(bar + 1));
        int all = over.multiply(BigDecimal.valueOf(planned))
                .divide(under, 0, RoundingMode.CEILING)
                .intValueExact();
        return Math.max(0, all - planned);
    }
}
