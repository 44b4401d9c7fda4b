package io.github.certif.model.regulation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A day that a regulation counts: from an anchor in the dossier, by a period. An unknown anchor gives no day.
 *
 * <p>In JSON: {@code {"anchor":"EXAM","occurrence":"LATEST","of":"ATTENDED","plus":"P1Y"}}, or
 * {@code {"earliest":[...]}} or {@code {"latest":[...]}}.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface Moment {

    /**
     * A day counted from an anchor.
     *
     * @param anchor what is dated: {@code EXAM}, {@code SESSION_START}, {@code SESSION_END}, {@code DELIBERATION},
     *     {@code NOTIFICATION}, {@code ENROLMENT}, {@code ACQUISITION}, {@code REGISTER_END} or {@code RECORD:kind}
     * @param occurrence which one, when there are several: {@code FIRST} or {@code LATEST}
     * @param of which sittings count: {@code ATTENDED} or {@code ANY}
     * @param shift how far and in which direction
     * @param monthEnd what a day that the month lacks becomes: {@code CLAMP} to the last day, or {@code NEXT_DAY}
     * @param roll what a non-working day becomes: {@code NONE}, or {@code NEXT_WORKING_DAY}
     */
    record Anchored(Setting anchor, Setting occurrence, Setting of, Shift shift, Setting monthEnd, Setting roll)
            implements Moment {}

    /**
     * The earliest of some days; unknown ones are left out.
     *
     * @param of the days
     */
    record Earliest(List<Moment> of) implements Moment {

        /** Copies the list. */
        public Earliest {
            of = notEmpty(of);
        }
    }

    /**
     * The latest of some days; unknown ones are left out.
     *
     * @param of the days
     */
    record Latest(List<Moment> of) implements Moment {

        /** Copies the list. */
        public Latest {
            of = notEmpty(of);
        }
    }

    /**
     * How far from the anchor.
     *
     * @param period the period, ISO 8601; {@code P0D} for the anchor itself
     * @param back whether it is counted back
     */
    record Shift(Setting period, boolean back) {}

    /**
     * The policies and parameters that the day depends on, and its literals.
     *
     * @return the settings
     */
    default Stream<Setting> settings() {
        if (this instanceof Anchored a) {
            return Stream.of(a.anchor(), a.occurrence(), a.of(), a.shift().period(), a.monthEnd(), a.roll());
        }
        List<Moment> of = this instanceof Earliest e ? e.of() : ((Latest) this).of();
        return of.stream().flatMap(Moment::settings);
    }

    private static List<Moment> notEmpty(List<Moment> of) {
        if (of.isEmpty()) {
            throw new IllegalArgumentException("the earliest or latest of days names at least one");
        }
        return List.copyOf(of);
    }

    /**
     * The JSON form.
     *
     * @param anchor the anchor
     * @param occurrence which one; {@code LATEST} when absent
     * @param of which sittings; {@code ATTENDED} when absent
     * @param plus a period counted forward
     * @param minus a period counted back
     * @param monthEnd month ends; {@code CLAMP} when absent
     * @param roll non-working days; {@code NONE} when absent
     * @param earliest the earliest of these
     * @param latest the latest of these
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Form(
            @Nullable Setting anchor,
            @Nullable Setting occurrence,
            @Nullable Setting of,
            @Nullable Setting plus,
            @Nullable Setting minus,
            @Nullable Setting monthEnd,
            @Nullable Setting roll,
            @Nullable List<Moment> earliest,
            @Nullable List<Moment> latest) {

        private Moment moment() {
            Companions.need("anchor", anchor, "occurrence", occurrence);
            Companions.need("anchor", anchor, "of", of);
            Companions.need("anchor", anchor, "plus", plus);
            Companions.need("anchor", anchor, "minus", minus);
            Companions.need("anchor", anchor, "monthEnd", monthEnd);
            Companions.need("anchor", anchor, "roll", roll);
            List<Moment> found = new ArrayList<>();
            if (anchor != null) {
                found.add(new Anchored(
                        anchor,
                        or(occurrence, "LATEST"),
                        or(of, "ATTENDED"),
                        shift(),
                        or(monthEnd, "CLAMP"),
                        or(roll, "NONE")));
            }
            if (earliest != null) {
                found.add(new Earliest(earliest));
            }
            if (latest != null) {
                found.add(new Latest(latest));
            }
            if (found.size() != 1) {
                throw new IllegalArgumentException("a day has exactly one of anchor, earliest, latest");
            }
            return found.get(0);
        }

        private Shift shift() {
            if (plus != null && minus != null) {
                throw new IllegalArgumentException("a day is counted forward (plus) or back (minus), not both");
            }
            return minus == null ? new Shift(or(plus, "P0D"), false) : new Shift(minus, true);
        }

        private static Setting or(@Nullable Setting setting, String literal) {
            return setting == null ? Setting.literal(literal) : setting;
        }
    }

    /**
     * Reads the JSON form.
     *
     * @param form the form
     * @return the day
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Moment of(Form form) {
        return form.moment();
    }

    /**
     * The JSON form.
     *
     * @return the form
     */
    @JsonValue
    default Form form() {
        if (this instanceof Anchored a) {
            Setting period = a.shift().period();
            return new Form(
                    a.anchor(),
                    a.occurrence(),
                    a.of(),
                    a.shift().back() ? null : period,
                    a.shift().back() ? period : null,
                    a.monthEnd(),
                    a.roll(),
                    null,
                    null);
        }
        if (this instanceof Earliest e) {
            return new Form(null, null, null, null, null, null, null, e.of(), null);
        }
        return new Form(null, null, null, null, null, null, null, null, ((Latest) this).of());
    }
}
