package io.github.certif.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.certif.model.code.BlocCode;
import io.github.certif.model.code.CandidateId;
import io.github.certif.model.decision.Answer;
import io.github.certif.model.decision.Outcome;
import io.github.certif.model.json.CertifJson;
import io.github.certif.model.json.JsonSource;
import io.github.certif.model.referential.Referential;
import io.github.certif.model.regulation.Check;
import io.github.certif.model.regulation.MinutesRule;
import io.github.certif.model.regulation.Regulation;
import io.github.certif.model.regulation.Stage;
import io.github.certif.model.session.Minutes;
import io.github.certif.model.session.MinutesCounts;
import io.github.certif.model.session.MinutesJuror;
import io.github.certif.model.session.MinutesManager;
import io.github.certif.model.session.MinutesRow;
import io.github.certif.model.session.MinutesTimes;
import io.github.certif.model.session.SealedMinutes;
import io.github.certif.model.session.Session;
import io.github.certif.model.session.Signature;
import io.github.certif.model.session.SignatureKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Laws of minutes: what is sealed cannot change unseen, and counts are found wrong exactly when they are. */
class MinutesLawsTest {

    private static final CertifJson JSON = CertifJson.create();
    private static final LocalDate DAY = LocalDate.parse("2026-06-26");
    private static final Session SESSION =
            Trials.workedCase("papers", "all-kept").getSession().orElseThrow();
    private static final Seals SEALS = Seals.of(SessionRules.of(only()));
    private static final SessionRules COUNTS = SessionRules.of(only(MinutesRule.COUNTS));

    /** Any scalar of a JSON text; a text that a colon follows is a name. */
    private static final Pattern TOKEN = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"(\\s*:)?|-?\\d+|true|false");

    private static Referential only(MinutesRule... rules) {
        Referential papers = Trials.referential("papers");
        Regulation.Builder regulation = Regulation.builder();
        regulation
                .from(papers.getRegulation())
                .checks(papers.getRegulation().getChecks().stream()
                        .filter(check -> List.of(rules).contains(rule(check)))
                        .toList());
        return Referential.builder().from(papers).regulation(regulation.build()).build();
    }

    private static MinutesRule rule(Check check) {
        return check.getMinutes().orElseThrow();
    }

    // ---- seals

    @Property(tries = 1000, seed = "20261122")
    void anyChangeOfAnyValueOfSealedMinutesIsDetected(@ForAll long seed) {
        Random random = new Random(seed);
        SealedMinutes sealed = SEALS.seal(with(minutes(random)), Optional.empty(), DAY, List.of())
                .get();
        assertThat(Seals.verify(sealed)).isEmpty();
        String text = JSON.writeLine(sealed);
        assertThat(Seals.verify(read(text).get())).isEmpty();

        for (MatchResult token : values(text)) {
            List<SealedMinutes> altered = others(token.group())
                    .filter(other -> !other.equals(token.group()))
                    .map(other -> text.substring(0, token.start()) + other + text.substring(token.end()))
                    .flatMap(other -> read(other).value().stream())
                    .filter(other -> !other.equals(sealed))
                    .toList();
            assertThat(token.group().contains("certif-") || !altered.isEmpty())
                    .as(token.group())
                    .isTrue();
            assertThat(altered)
                    .as(token.group())
                    .noneMatch(other -> Seals.verify(other).isEmpty());
        }
    }

    private static Answer<SealedMinutes> read(String text) {
        return JSON.read(JsonSource.of("sealed", text), SealedMinutes.class);
    }

    private static List<MatchResult> values(String text) {
        Matcher matcher = TOKEN.matcher(text);
        return matcher.results().filter(token -> token.group(1) == null).toList();
    }

    /** What else may stand in the place of a value of its kind. */
    private static Stream<String> others(String value) {
        if (!value.startsWith("\"")) {
            return value.matches("-?\\d+") ? Stream.of("7", "8") : Stream.of("true", "false");
        }
        String inside = value.substring(1, value.length() - 1);
        Stream<String> texts;
        if (inside.matches("\\d{4}-.*T.*")) {
            texts = Stream.of("2001-01-01T01:01");
        } else if (inside.matches("\\d{4}-\\d\\d-\\d\\d")) {
            texts = Stream.of("2001-01-01");
        } else if (inside.matches("[0-9a-f]{64}")) {
            texts = Stream.of("f".repeat(64));
        } else if (inside.matches("[A-Z_]+")) {
            texts = Stream.of("ABSENT", "ADMITTED", "HANDWRITTEN", "ELECTRONIC");
        } else {
            texts = Stream.of(inside + "x");
        }
        return texts.map(text -> "\"" + text + "\"");
    }

    @Property(tries = 300, seed = "20261122")
    void aRowOrAJurorMoreOrLessIsDetected(@ForAll long seed) {
        Minutes minutes = minutes(new Random(seed));
        SealedMinutes sealed =
                SEALS.seal(with(minutes), Optional.empty(), DAY, List.of()).get();
        List<MinutesRow> more = new ArrayList<>(minutes.getRows());
        more.add(row(new Random(seed + 1)));

        Stream.of(
                        Minutes.builder().from(minutes).rows(more).build(),
                        Minutes.builder()
                                .from(minutes)
                                .rows(minutes.getRows()
                                        .subList(1, minutes.getRows().size()))
                                .build(),
                        Minutes.builder().from(minutes).jurors(List.of()).build())
                .filter(other -> !other.equals(minutes))
                .forEach(other -> assertThat(Seals.verify(SealedMinutes.builder()
                                .from(sealed)
                                .minutes(other)
                                .build()))
                        .isNotEmpty());
    }

    // ---- counts

    @Property(tries = 1000, seed = "20261122")
    void countsAreFoundWrongExactlyWhenTheyDisagree(@ForAll long seed) {
        Random random = new Random(seed);
        List<MinutesRow> rows = IntStream.range(0, 1 + random.nextInt(6))
                .mapToObj(i -> decided(random))
                .toList();
        int[] right = {
            rows.size(),
            rows.size() - count(rows, Outcome.ABSENT),
            count(rows, Outcome.ABSENT),
            count(rows, Outcome.ADMITTED),
            count(rows, Outcome.PARTIALLY_ADMITTED),
            count(rows, Outcome.NOT_ADMITTED)
        };
        int[] written = right.clone();
        for (int i = random.nextInt(3); i > 0; i--) {
            int at = random.nextInt(written.length);
            written[at] = Math.max(0, written[at] + random.nextInt(3) - 1);
        }
        Minutes minutes = Minutes.builder()
                .from(SESSION.getMinutes().get(0))
                .rows(rows)
                .counts(counts(written))
                .build();

        boolean found = !COUNTS.check(with(minutes), Stage.AT_CLOSING, DAY)
                .getFindings()
                .isEmpty();

        assertThat(found).isEqualTo(!Arrays.equals(written, right));
    }

    private static int count(List<MinutesRow> rows, Outcome outcome) {
        return (int) rows.stream()
                .filter(row -> row.getDecisions().contains(outcome))
                .count();
    }

    private static MinutesRow decided(Random random) {
        List<Outcome> all = List.of(Outcome.ABSENT, Outcome.ADMITTED, Outcome.PARTIALLY_ADMITTED, Outcome.NOT_ADMITTED);
        return MinutesRow.builder()
                .candidate(CandidateId.of("c" + random.nextInt(100)))
                .addDecisions(all.get(random.nextInt(all.size())))
                .build();
    }

    private static MinutesCounts counts(int[] of) {
        return MinutesCounts.builder()
                .registered(of[0])
                .present(of[1])
                .absent(of[2])
                .admitted(of[3])
                .partial(of[4])
                .notAdmitted(of[5])
                .build();
    }

    // ---- any minutes

    private static Session with(Minutes minutes) {
        return Session.builder().from(SESSION).minutes(List.of(minutes)).build();
    }

    private static Minutes minutes(Random random) {
        return Minutes.builder()
                .session(SESSION.getId())
                .referential(SESSION.getReferential())
                .edition(maybe(random))
                .certificationName(maybe(random))
                .registryNumber(maybe(random))
                .examDates(random.nextBoolean() ? List.of(DAY) : List.of())
                .startsOn(day(random))
                .endsOn(day(random))
                .centre(maybe(random))
                .place(maybe(random))
                .videoLink(maybe(random))
                .comments(maybe(random))
                .counts(counts(random.ints(6, 0, 30).toArray()))
                .rows(IntStream.range(0, 1 + random.nextInt(2))
                        .mapToObj(i -> row(random))
                        .toList())
                .addJurors(juror(random))
                .manager(MinutesManager.builder()
                        .familyName(maybe(random))
                        .function(maybe(random))
                        .signature(signature(random))
                        .build())
                .stamped(random.nextBoolean())
                .declared(random.nextBoolean())
                .defects(random.nextBoolean() ? List.of(text(random)) : List.of())
                .times(MinutesTimes.builder()
                        .prefilled(day(random).map(LocalDate::atStartOfDay))
                        .closed(day(random).map(day -> day.atTime(17, random.nextInt(60))))
                        .build())
                .build();
    }

    private static MinutesRow row(Random random) {
        return MinutesRow.builder()
                .from(decided(random))
                .familyName(maybe(random))
                .givenName(maybe(random))
                .addRoutes(text(random))
                .blocsAcquired(random.nextBoolean() ? List.of(BlocCode.of(code(random))) : List.of())
                .blocsRefused(random.nextBoolean() ? List.of(BlocCode.of(code(random))) : List.of())
                .reasons(maybe(random))
                .recommendations(maybe(random))
                .build();
    }

    private static MinutesJuror juror(Random random) {
        return MinutesJuror.builder()
                .juror(text(random))
                .familyName(maybe(random))
                .quality(maybe(random))
                .company(maybe(random))
                .signature(signature(random))
                .build();
    }

    private static Signature signature(Random random) {
        return Signature.builder()
                .by(text(random))
                .on(day(random))
                .kind(SignatureKind.values()[random.nextInt(2)])
                .build();
    }

    private static Optional<LocalDate> day(Random random) {
        return random.nextInt(4) == 0 ? Optional.empty() : Optional.of(DAY.plusDays(random.nextInt(900)));
    }

    private static Optional<String> maybe(Random random) {
        return random.nextInt(3) == 0 ? Optional.empty() : Optional.of(text(random));
    }

    /** Codes hold no control characters. */
    private static String code(Random random) {
        return text(random).replaceAll("\\p{Cntrl}", "-");
    }

    private static String text(Random random) {
        String alphabet = "aZ 0é€\"\\/\n\u0001\u2028\uD83D\uDE00";
        StringBuilder text = new StringBuilder("t");
        IntStream.range(0, random.nextInt(5))
                .map(i -> alphabet.codePointAt(
                        alphabet.offsetByCodePoints(0, random.nextInt(alphabet.codePointCount(0, alphabet.length())))))
                .forEach(text::appendCodePoint);
        return text.toString();
    }
}
