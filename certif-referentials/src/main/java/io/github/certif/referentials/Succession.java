package io.github.certif.referentials;

import io.github.certif.model.code.ReferentialId;
import io.github.certif.model.decision.Finding;
import io.github.certif.referentials.format.PackProblem;
import io.github.certif.referentials.internal.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which pack took over from which, as far as the packs are there. */
final class Succession {

    private final List<Pack> packs;

    Succession(List<Pack> packs) {
        this.packs = packs;
    }

    Optional<Pack> pack(ReferentialId id) {
        return packs.stream().filter(pack -> pack.id().equals(id)).findFirst();
    }

    /** The packs after one, in order; a circle ends before it comes back. */
    List<Pack> after(ReferentialId id) {
        List<Pack> successors = new ArrayList<>();
        Optional<Pack> next = pack(id).flatMap(Pack::getReplacedBy).flatMap(this::pack);
        while (next.isPresent()
                && !successors.contains(next.get())
                && !next.get().id().equals(id)) {
            successors.add(next.get());
            next = next.get().getReplacedBy().flatMap(this::pack);
        }
        return successors;
    }

    List<Finding> findings() {
        return Stream.concat(
                        packs.stream().filter(this::isOfNobody).map(Succession::ofNobody),
                        packs.stream().filter(this::isInCircle).map(Succession::inCircle))
                .toList();
    }

    private boolean isOfNobody(Pack pack) {
        return pack.getReplacedBy().filter(id -> pack(id).isEmpty()).isPresent();
    }

    private boolean isInCircle(Pack pack) {
        return Stream.concat(Stream.of(pack), after(pack.id()).stream())
                .anyMatch(each -> each.getReplacedBy().equals(Optional.of(pack.id())));
    }

    private static Finding ofNobody(Pack pack) {
        return Problems.of(
                        PackProblem.PACK_REPLACED_BY_UNKNOWN, "pack", pack.id().value())
                .putArguments("successor", pack.getReplacedBy().orElseThrow().value())
                .build();
    }

    private static Finding inCircle(Pack pack) {
        return Problems.of(
                        PackProblem.PACK_REPLACED_IN_CIRCLE, "pack", pack.id().value())
                .build();
    }
}
