package io.github.certif.rules;

import io.github.certif.model.decision.Explanation;
import io.github.certif.model.decision.Fact;
import io.github.certif.model.dossier.Candidate;
import io.github.certif.model.referential.Certification;
import io.github.certif.model.regulation.MinutesItem;
import io.github.certif.model.session.Minutes;
import io.github.certif.model.session.MinutesRow;
import io.github.certif.rules.Papers.Placed;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whether minutes name the certification and the candidates as the session knows them. Case, accents and punctuation do not
 * matter; what is not written is a field to fill in. No name of a person stands in an answer.
 */
final class MinutesIdentity {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NEITHER = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** The ending of the other gender after a point. */
    private static final Pattern ENDING = Pattern.compile("(?<=\\p{L})[.·•]\\p{L}{1,4}(?!\\p{L})");

    private final MinutesAnswers answers;
    private final Papers of;

    MinutesIdentity(MinutesAnswers answers, Papers of) {
        this.answers = answers;
        this.of = of;
    }

    void ask() {
        for (Placed<Minutes> minutes : of.minutes()) {
            title(minutes);
            number(minutes);
            Placed.all(minutes.value().getRows(), minutes.path() + "/rows").forEach(this::row);
        }
    }

    private void title(Placed<Minutes> minutes) {
        List<String> known = of.book().referential().getWordings().stream()
                .flatMap(wording -> wording.text("title").stream())
                .distinct()
                .toList();
        minutes.value().getCertificationName().filter(name -> !name.isBlank()).ifPresent(written -> {
            if (!known.isEmpty()) {
                answers.add(
                        minutes.path() + "/certificationName",
                        of(
                                known.stream().anyMatch(title -> title(title).equals(title(written))),
                                MinutesItem.CERTIFICATION_NAME,
                                Fact.of("written", written),
                                Fact.of("expected", MinutesAnswers.text(known))));
            }
        });
    }

    private void number(Placed<Minutes> minutes) {
        Optional<Certification> known = of.book().referential().getCertification();
        minutes.value()
                .getRegistryNumber()
                .filter(number -> !number.isBlank())
                .ifPresent(written -> known.ifPresent(certification -> answers.add(
                        minutes.path() + "/registryNumber",
                        of(
                                isNumber(written, certification),
                                MinutesItem.REGISTRY_NUMBER,
                                Fact.of("written", written),
                                Fact.of("expected", certification.getCode().value())))));
    }

    /** The name of the register may stand before the number, or be left out. */
    private static boolean isNumber(String written, Certification certification) {
        String code = certification.getCode().value();
        String register = certification.getRegister();
        return Stream.of(code, register + code, code.startsWith(register) ? code.substring(register.length()) : code)
                .anyMatch(number -> plain(number).equals(plain(written)));
    }

    private void row(Placed<MinutesRow> row) {
        of.dossier(row.value().getCandidate()).ifPresent(dossier -> {
            Candidate known = dossier.getCandidate();
            name(row, MinutesItem.FAMILY_NAME, row.value().getFamilyName(), known.getFamilyName());
            name(row, MinutesItem.GIVEN_NAME, row.value().getGivenName(), known.getGivenName());
        });
    }

    private void name(Placed<MinutesRow> row, MinutesItem item, Optional<String> written, String known) {
        written.filter(name -> !name.isBlank())
                .ifPresent(name -> answers.add(
                        row.value().getCandidate(), row.path(), of(plain(name).equals(plain(known)), item)));
    }

    private static Explanation of(boolean same, MinutesItem item, Fact... facts) {
        Fact[] all = new Fact[facts.length + 1];
        all[0] = Fact.of("field", item.name());
        System.arraycopy(facts, 0, all, 1, facts.length);
        return MinutesAnswers.of(same, all);
    }

    private static String title(String text) {
        return plain(ENDING.matcher(text).replaceAll(""));
    }

    private static String plain(String text) {
        String bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return NEITHER.matcher(bare).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
