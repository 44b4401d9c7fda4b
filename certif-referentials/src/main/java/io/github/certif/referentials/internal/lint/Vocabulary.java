package io.github.certif.referentials.internal.lint;

import io.github.certif.model.decision.Outcome;
import io.github.certif.model.regulation.PolicyType;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** What may stand where: the one table of the words, numbers and periods that a regulation is written with. */
public enum Vocabulary {
    /** Who decides. */
    DECIDED_BY("JURY", "RULE"),
    /** Where the jury records. */
    RECORDED_AT("COMPETENCY", "ASSESSMENT"),
    /** Whether the jury may replace a computed result. */
    OVERRIDE("NONE", "UP", "ANY"),
    /** How a difference is reported. */
    DIVERGENCE("INFO", "WARNING", "REASON_REQUIRED", "BLOCKING"),
    /** Which value is retained. */
    TAKE("ONLY", "LATEST", "BEST", "AGREED"),
    /** Admission in part. */
    PARTIAL("ALLOWED", "FORBIDDEN", "UNSPECIFIED"),
    /** Which blocs make an admission partial. */
    PARTIAL_COUNTS("THIS_SITTING", "HELD"),
    /** What follows when a condition of an assessment does not hold. */
    IF_NOT("VOID", "WARNING"),
    /** How serious a breach of a rule of procedure is. */
    SEVERITY("BLOCKING", "WARNING", "INFO"),
    /** What a breach of a rule of procedure may cost. */
    CONSEQUENCE("NONE", "MAY_VOID", "VOIDS"),
    /** What an absence means. */
    UNJUSTIFIED("NO_RESULT", "SCALE_MIN"),
    /** What a justified absence means. */
    JUSTIFIED("NO_RESULT", "REPLACEMENT"),
    /** What a day is counted from. */
    ANCHOR(
            "RECORD:kind",
            text -> text.startsWith("RECORD:") && text.length() > "RECORD:".length(),
            "EXAM",
            "SESSION_START",
            "SESSION_END",
            "DELIBERATION",
            "NOTIFICATION",
            "ENROLMENT",
            "ACQUISITION",
            "REGISTER_END"),
    /** Which of several days. */
    OCCURRENCE("FIRST", "LATEST"),
    /** Which sittings count. */
    SITTINGS("ATTENDED", "ANY"),
    /** What a day that the month lacks becomes. */
    MONTH_END("CLAMP", "NEXT_DAY"),
    /** What a non-working day becomes. */
    ROLL("NONE", "NEXT_WORKING_DAY"),
    /** Whether the last day belongs to a window. */
    LAST_DAY("INCLUDED", "EXCLUDED"),
    /** What must happen inside a window. */
    EVENT("EXAM", "ENROLMENT"),
    /** What attempts count. */
    ATTEMPTS_COUNT("RESITS", "SITTINGS"),
    /** Whether a missed sitting is an attempt. */
    ATTEMPTS_ABSENCES("COUNT", "IGNORE"),
    /** From when attempts are counted. */
    ATTEMPTS_SINCE("FIRST_SITTING", "ANCHOR"),
    /** How many attempts. */
    ATTEMPTS_MAX("2", Vocabulary::isCount, "UNLIMITED"),
    /** What is judged again. */
    JUDGED("ALL_OF_MISSING_BLOCS", "MISSING_COMPETENCIES"),
    /** How an assessment is sat again. */
    SIT("WHOLE", "PART"),
    /** Whether a deliverable may be handed in again. */
    DELIVERABLES("NEW", "REUSABLE"),
    /** What no right at all means. */
    SILENCE("UNREGULATED", "FORBIDDEN"),
    /** How the orals of several blocs combine. */
    COMBINATION("SEGMENTS_IN_SCOPE", "FULL", "SUM", "SHARED_QUESTIONS"),
    /** Yes or no. */
    BOOLEAN("true", "false"),
    /** A period. */
    PERIOD("P1Y", Vocabulary::isPeriod),
    /** A number. */
    NUMBER("12.5", Vocabulary::isNumber),
    /** The value of a policy of type NUMBER: a number, or the word for no limit. */
    POLICY_NUMBER("12.5", Vocabulary::isNumber, "UNLIMITED"),
    /** A level of a scale, checked against the scales. */
    LEVEL("ACQUIS", text -> true),
    /** A share: a number, or a fraction. */
    SHARE("1/2", Vocabulary::isShare),
    /** How many copies. */
    COPIES("2", Vocabulary::isCount, "PER_CANDIDATE", "PER_CANDIDATE_AND_CERTIFICATION"),
    /** For how long a document is kept. */
    KEPT_FOR("P10Y", Vocabulary::isPeriod, "UNLIMITED"),
    /** From when an equivalence counts. */
    DATE("ORIGINAL", "SWITCH"),
    /** Codes separated by commas. */
    CODES("C1,C2", text -> true),
    /** What happens in a part of an oral. */
    SEGMENT("PRESENTATION", "DEMONSTRATION", "EXCHANGE", "QUESTIONS"),
    /** What is handed in. */
    DELIVERABLE(
            "REPORT",
            "DOCUMENTATION",
            "ORAL_SUMMARY",
            "PROJECT",
            "APPLICATION",
            "PRESENTATION",
            "DEMONSTRATION",
            "PORTFOLIO",
            "PROGRAM",
            "MEETING"),
    /** What an assessment is. */
    ASSESSMENT("PROJECT", "CASE_STUDY", "SIMULATION", "EXAM", "ORAL", "DEFENCE"),
    /** The value of a parameter that takes none. */
    NOTHING("", text -> false),
    /** The registers. */
    REGISTER("RNCP", "RS"),
    /** The kinds of unit whose validity can be limited. */
    VALID_UNIT("BLOC", "COMPETENCY", "ASSESSMENT", "TITLE"),
    /** What a jury writes down. */
    MOTIVE("REASONS", "RECOMMENDATIONS"),
    /** What a sitting comes to. */
    OUTCOME(Arrays.stream(Outcome.values()).map(Enum::name).toArray(String[]::new));

    private final List<String> words;
    private final String example;
    private final Predicate<String> further;

    Vocabulary(String... words) {
        this("", text -> false, words);
    }

    Vocabulary(String example, Predicate<String> further, String... words) {
        this.words = List.of(words);
        this.example = example;
        this.further = further;
    }

    /**
     * The words that stand for themselves.
     *
     * @return the words in order; empty for a number or period
     */
    public List<String> words() {
        return words;
    }

    boolean allows(String text) {
        return words.contains(text) || further.test(text);
    }

    /** What is expected, in a form that a message can show: the words, and an example of what else there is. */
    String expected() {
        return example.isEmpty()
                ? String.join(", ", words)
                : words.isEmpty() ? example : String.join(", ", words) + ", " + example;
    }

    static Vocabulary of(PolicyType type) {
        return switch (type) {
            case CHOICE, LIST -> CODES;
            case BOOLEAN -> BOOLEAN;
            case NUMBER -> POLICY_NUMBER;
            case PERIOD -> PERIOD;
            case UNITS -> NOTHING;
        };
    }

    /** Whether values of a type can be chosen for it at all, when they are not listed one by one. */
    boolean takes(PolicyType type) {
        Set<PolicyType> types = switch (this) {
            case PERIOD, KEPT_FOR -> Set.of(PolicyType.PERIOD, PolicyType.CHOICE);
            case NUMBER, SHARE, COPIES -> Set.of(PolicyType.NUMBER, PolicyType.CHOICE);
            case ATTEMPTS_MAX -> Set.of(PolicyType.NUMBER, PolicyType.CHOICE);
            case BOOLEAN -> Set.of(PolicyType.BOOLEAN, PolicyType.CHOICE);
            case CODES -> Set.of(PolicyType.LIST, PolicyType.CHOICE);
            default -> Set.of(PolicyType.CHOICE);
        };
        return types.contains(type);
    }

    private static boolean isCount(String text) {
        return !text.isEmpty() && text.length() < 10 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static boolean isShare(String text) {
        int slash = text.indexOf('/');
        return slash < 0 ? isNumber(text) : isCount(text.substring(0, slash)) && isPositive(text.substring(slash + 1));
    }

    private static boolean isPositive(String text) {
        return isCount(text) && !text.chars().allMatch(c -> c == '0');
    }

    static boolean isNumber(String text) {
        try {
            new BigDecimal(text);
            return text.length() < 30;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private static boolean isPeriod(String text) {
        try {
            return !Period.parse(text).isNegative();
        } catch (DateTimeException e) {
            return false;
        }
    }
}
