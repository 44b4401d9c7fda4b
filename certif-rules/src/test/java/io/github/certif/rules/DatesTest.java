package io.github.certif.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.certif.model.code.PolicyId;
import io.github.certif.model.code.SittingId;
import io.github.certif.model.decision.RetakePlan;
import io.github.certif.model.decision.RightState;
import io.github.certif.model.decision.Verdict;
import io.github.certif.model.dossier.Attendance;
import io.github.certif.model.dossier.Dossier;
import io.github.certif.model.dossier.DossierRecord;
import io.github.certif.model.dossier.Sitting;
import io.github.certif.model.referential.Referential;
import io.github.certif.model.regulation.Moment;
import io.github.certif.model.regulation.Regulation;
import io.github.certif.model.regulation.Requirement;
import io.github.certif.model.regulation.Retake;
import io.github.certif.model.regulation.RetakeRight;
import io.github.certif.model.regulation.Window;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Days, windows and their edges. */
class DatesTest {

    private static final LocalDate FAR = LocalDate.of(2200, 1, 1);
    private static final int TRIES = 500;

    @Provide
    Arbitrary<LocalDate> days() {
        Arbitrary<LocalDate> any = Arbitraries.integers()
                .between(0, 365 * 40)
                .map(day -> LocalDate.of(2000, 1, 1).plusDays(day));
        Arbitrary<LocalDate> ends = Arbitraries.integers()
                .between(0, 12 * 40)
                .map(month -> YearMonth.of(2000, 1).plusMonths(month).atEndOfMonth());
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(2, any),
                net.jqwik.api.Tuple.of(2, ends),
                net.jqwik.api.Tuple.of(1, Arbitraries.of(LocalDate.of(2024, 2, 29), LocalDate.of(2000, 2, 29))));
    }

    @Provide
    Arbitrary<Period> periods() {
        return Arbitraries.of("P1Y", "P4Y", "P6M", "P1M", "P15M", "P1Y6M", "P30D", "P1M15D", "P0D", "P2W")
                .map(Period::parse);
    }

    // ---- a title of two blocs with one right to sit again

    private static Window window(Period period, String monthEnd, String roll, String lastDay) {
        return Window.builder()
                .until(new Moment.Anchored(
                        R.text("EXAM"),
                        R.text("LATEST"),
                        R.text("ATTENDED"),
                        new Moment.Shift(R.text(period.toString()), false),
                        R.text(monthEnd),
                        R.text(roll)))
                .lastDay(R.text(lastDay))
                .build();
    }

    private static Referential referential(Window window) {
        Regulation.Builder regulation = Regulations.plainRegulation(R.allBlocs(), R.text("ALLOWED"));
        Retake.Builder retake = Retake.builder();
        retake.clause(R.CLAUSE)
                .addRights(RetakeRight.builder()
                        .id("again")
                        .window(window)
                        .clause(R.CLAUSE)
                        .build());
        return Regulations.plain(2, regulation.retake(retake.build()).build());
    }

    private static Dossier.Builder failed(LocalDate exam) {
        return Dossiers.empty()
                .addSittings(
                        Sitting.builder().id(SittingId.of("S1")).examOn(exam).build())
                .addClosings(Dossiers.closing("jury", exam));
    }

    private static Case at(Referential referential, Dossier dossier, LocalDate asOf) {
        return new Case(referential, Map.<PolicyId, String>of(), dossier, asOf);
    }

    private static RetakePlan plan(Window window, LocalDate exam, LocalDate asOf) {
        return at(referential(window), failed(exam).build(), asOf)
                .decide()
                .getRetake()
                .orElseThrow();
    }

    private static LocalDate lastDay(LocalDate exam, Period period, String monthEnd, String roll, String lastDay) {
        return plan(window(period, monthEnd, roll, lastDay), exam, exam)
                .getLastDay()
                .orElseThrow();
    }

    private static Verdict eligible(Window window, LocalDate exam, LocalDate on) {
        return RetakeRules.of(referential(window), PolicyChoices.defaults())
                .eligible(failed(exam).build(), exam, on)
                .get()
                .getVerdict();
    }

    // ---- laws

    @Property(tries = TRIES, seed = "20261121")
    void aPeriodIsAddedAsTheCalendarDoes(@ForAll("days") LocalDate exam, @ForAll("periods") Period period) {
        assertThat(lastDay(exam, period, "CLAMP", "NONE", "INCLUDED")).isEqualTo(exam.plus(period));
    }

    @Property(tries = TRIES, seed = "20261121")
    void theDayAfterIsTakenOnlyWhereTheMonthLacksTheDay(
            @ForAll("days") LocalDate exam, @ForAll("periods") Period period) {
        LocalDate clamped = lastDay(exam, period, "CLAMP", "NONE", "INCLUDED");
        LocalDate next = lastDay(exam, period, "NEXT_DAY", "NONE", "INCLUDED");
        YearMonth reached = YearMonth.from(exam).plusMonths(period.toTotalMonths());
        boolean lacks = exam.getDayOfMonth() > reached.lengthOfMonth();
        assertThat(next).isEqualTo(lacks ? clamped.plusDays(1) : clamped);
    }

    @Property(tries = TRIES, seed = "20261121")
    void workingDaysNeverMoveADayBackwards(@ForAll("days") LocalDate exam, @ForAll("periods") Period period) {
        LocalDate plain = lastDay(exam, period, "CLAMP", "NONE", "INCLUDED");
        LocalDate rolled = lastDay(exam, period, "CLAMP", "NEXT_WORKING_DAY", "INCLUDED");
        assertThat(rolled).isAfterOrEqualTo(plain).isBeforeOrEqualTo(plain.plusDays(2));
        assertThat(rolled.getDayOfWeek()).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    }

    @Property(tries = TRIES, seed = "20261121")
    void theLastDayIsTheLastOnWhichTheExamMayBe(@ForAll("days") LocalDate exam, @ForAll("periods") Period period) {
        for (String edge : List.of("INCLUDED", "EXCLUDED")) {
            Window window = window(period, "CLAMP", "NONE", edge);
            LocalDate last = exam.plus(period).minusDays(edge.equals("EXCLUDED") ? 1 : 0);
            assertThat(plan(window, exam, exam).getLastDay()).contains(last);
            assertThat(eligible(window, exam, last)).as(edge).isEqualTo(Verdict.SATISFIED);
            assertThat(eligible(window, exam, last.plusDays(1))).as(edge).isEqualTo(Verdict.UNSATISFIED);
        }
    }

    @Property(tries = 200, seed = "20261121")
    void theRightIsOpenOnItsLastDayAndClosedOnTheNext(
            @ForAll("days") LocalDate exam, @ForAll("periods") Period period) {
        Window window = window(period, "CLAMP", "NONE", "INCLUDED");
        LocalDate last = exam.plus(period);
        assertThat(plan(window, exam, last).getRight()).isEqualTo(RightState.OPEN);
        assertThat(plan(window, exam, last.plusDays(1)).getRight()).isEqualTo(RightState.CLOSED);
    }

    @Property(tries = 200, seed = "20261121")
    void countingBackUndoesCountingDays(@ForAll("days") LocalDate exam) {
        Window window = Window.builder()
                .since(moment("EXAM", "P10D", true))
                .until(moment("EXAM", "P10D", false))
                .build();
        RetakePlan plan = plan(window, exam, exam);
        assertThat(plan.getFirstDay()).contains(exam.minusDays(10));
        assertThat(plan.getLastDay()).contains(exam.plusDays(10));
        assertThat(eligible(window, exam, exam.minusDays(11))).isEqualTo(Verdict.UNSATISFIED);
        assertThat(eligible(window, exam, exam.minusDays(10))).isEqualTo(Verdict.SATISFIED);
    }

    private static Moment moment(String anchor, String period, boolean back) {
        return new Moment.Anchored(
                R.text(anchor),
                R.text("LATEST"),
                R.text("ATTENDED"),
                new Moment.Shift(R.text(period), back),
                R.text("CLAMP"),
                R.text("NONE"));
    }

    @Property(tries = TRIES, seed = "20261121")
    void aRecordLastsLongEnoughWhenItsEndPlusOneDayReachesThePeriod(
            @ForAll("days") LocalDate start, @ForAll("periods") Period period) {
        LocalDate enough = start.plus(period).minusDays(1);
        if (enough.isBefore(start)) {
            return;
        }
        assertThat(lasting(start, Optional.of(enough), period)).isEqualTo(Verdict.SATISFIED);
        if (enough.isAfter(start)) {
            assertThat(lasting(start, Optional.of(enough.minusDays(1)), period)).isEqualTo(Verdict.UNSATISFIED);
        }
        assertThat(lasting(start, Optional.empty(), period)).isEqualTo(Verdict.SATISFIED);
    }

    private static Verdict lasting(LocalDate start, Optional<LocalDate> end, Period period) {
        Requirement mission = R.record(
                "mission", new io.github.certif.model.regulation.RecordCondition.Lasts(R.text(period.toString())));
        Referential referential = Regulations.plain(
                1, Regulations.plainRegulation(mission, R.text("ALLOWED")).build());
        Dossier dossier = Dossiers.empty()
                .addRecords(DossierRecord.builder()
                        .kind("mission")
                        .on(start)
                        .startsOn(start)
                        .endsOn(end)
                        .build())
                .build();
        return at(referential, dossier, FAR).decide().getExplanation().getVerdict();
    }

    // ---- named days

    @Example
    void theTwentyNinthOfFebruaryUnderBothPolicies() {
        LocalDate leap = LocalDate.of(2024, 2, 29);
        Period year = Period.ofYears(1);
        assertThat(lastDay(leap, year, "CLAMP", "NONE", "INCLUDED")).isEqualTo(LocalDate.of(2025, 2, 28));
        assertThat(lastDay(leap, year, "NEXT_DAY", "NONE", "INCLUDED")).isEqualTo(LocalDate.of(2025, 3, 1));
        assertThat(lastDay(leap, Period.ofYears(4), "NEXT_DAY", "NONE", "INCLUDED"))
                .isEqualTo(LocalDate.of(2028, 2, 29));
        assertThat(lastDay(leap, year, "CLAMP", "NONE", "EXCLUDED")).isEqualTo(LocalDate.of(2025, 2, 27));
    }

    @Example
    void theEndOfALongMonthReachesTheEndOfAShortOne() {
        LocalDate end = LocalDate.of(2023, 8, 31);
        assertThat(lastDay(end, Period.ofMonths(6), "CLAMP", "NONE", "INCLUDED"))
                .isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(lastDay(end, Period.ofMonths(1), "NEXT_DAY", "NONE", "INCLUDED"))
                .isEqualTo(LocalDate.of(2023, 10, 1));
    }

    @Example
    void aDayOfRestMovesToTheNextMonday() {
        LocalDate saturday = LocalDate.of(2024, 6, 15);
        assertThat(lastDay(saturday, Period.ZERO, "CLAMP", "NEXT_WORKING_DAY", "INCLUDED"))
                .isEqualTo(LocalDate.of(2024, 6, 17));
    }

    @Example
    void aSittingThatWasMissedMovesNoWindowThatCountsFromThoseAttended() {
        LocalDate exam = LocalDate.of(2024, 3, 1);
        Dossier dossier = failed(exam)
                .addSittings(Sitting.builder()
                        .id(SittingId.of("S2"))
                        .examOn(exam.plusMonths(3))
                        .attendance(Attendance.ABSENT)
                        .build())
                .addClosings(Dossiers.closing("jury", exam.plusMonths(3)))
                .build();
        RetakePlan plan = at(
                        referential(window(Period.ofYears(1), "CLAMP", "NONE", "INCLUDED")),
                        dossier,
                        exam.plusMonths(4))
                .decide()
                .getRetake()
                .orElseThrow();
        assertThat(plan.getLastDay()).contains(exam.plusYears(1));
    }
}
