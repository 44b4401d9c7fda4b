package io.github.certif.rules;

import io.github.certif.model.decision.Fact;
import io.github.certif.model.regulation.MinutesRule;
import io.github.certif.model.session.Juror;
import io.github.certif.model.session.Minutes;
import io.github.certif.model.session.MinutesJuror;
import io.github.certif.model.session.MinutesManager;
import io.github.certif.model.session.Signature;
import io.github.certif.model.session.SignatureKind;
import io.github.certif.rules.Papers.Placed;
import java.util.List;
import java.util.Optional;

/** Signatures, stamp, declaration and defects of sets of minutes. */
final class MinutesSigning {

    private final MinutesAnswers answers;

    MinutesSigning(MinutesAnswers answers) {
        this.answers = answers;
    }

    void ask(MinutesRule rule, Papers of) {
        if (rule == MinutesRule.BY_HAND) {
            byHand(of);
            return;
        }
        for (Placed<Minutes> minutes : of.minutes()) {
            switch (rule) {
                case SIGNED -> signed(of, minutes);
                case MANAGER_SIGNED -> manager(of, minutes);
                case STAMPED -> mark(minutes, "stamped", minutes.value().isStamped());
                case DECLARED -> mark(minutes, "declared", minutes.value().isDeclared());
                default -> defects(minutes);
            }
        }
    }

    /** Each juror of the session signs his or her own row. */
    private void signed(Papers of, Placed<Minutes> minutes) {
        String path = minutes.path() + "/jurors";
        if (of.session().getJury().isEmpty()) {
            answers.add(path, MinutesAnswers.unknown("jury"));
        }
        for (Juror juror : of.session().getJury()) {
            Optional<Placed<MinutesJuror>> row = Placed.all(minutes.value().getJurors(), path).stream()
                    .filter(one -> one.value().getJuror().equals(juror.getId()))
                    .findFirst();
            boolean signed = row.flatMap(one -> of.made(one.value().getSignature()))
                    .filter(signature -> signature.getBy().equals(juror.getId()))
                    .isPresent();
            answers.add(
                    row.map(Placed::path).orElse(path),
                    MinutesAnswers.of(
                            signed,
                            Fact.of("juror", juror.getId()),
                            Fact.of("signature", row.isEmpty() ? "no row" : String.valueOf(signed))));
        }
    }

    private void manager(Papers of, Placed<Minutes> minutes) {
        Optional<Signature> signature = of.made(minutes.value().getManager().flatMap(MinutesManager::getSignature));
        boolean dated = signature.flatMap(Signature::getOn).isPresent();
        answers.add(
                minutes.path() + "/manager",
                MinutesAnswers.of(
                        dated,
                        Fact.of("signature", String.valueOf(signature.isPresent())),
                        Fact.of(
                                "on",
                                signature
                                        .flatMap(Signature::getOn)
                                        .map(String::valueOf)
                                        .orElse("-"))));
    }

    private void byHand(Papers of) {
        for (Placed<Signature> signature : of.signatures()) {
            SignatureKind kind = signature.value().getKind();
            answers.add(
                    signature.path(),
                    MinutesAnswers.of(
                            kind == SignatureKind.HANDWRITTEN,
                            Fact.of("by", signature.value().getBy()),
                            Fact.of("kind", kind.name())));
        }
    }

    private void mark(Placed<Minutes> minutes, String name, boolean there) {
        answers.add(minutes.path() + "/" + name, MinutesAnswers.of(there, Fact.of(name, String.valueOf(there))));
    }

    private void defects(Placed<Minutes> minutes) {
        String path = minutes.path() + "/defects";
        List<Placed<String>> defects = Placed.all(minutes.value().getDefects(), path);
        defects.forEach(one -> answers.add(one.path(), MinutesAnswers.of(false, Fact.of("defect", one.value()))));
        if (defects.isEmpty()) {
            answers.add(path, MinutesAnswers.of(true, Fact.of("defect", "-")));
        }
    }
}
