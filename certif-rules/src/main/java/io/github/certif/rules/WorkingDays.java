package io.github.certif.rules;

import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * Which days are worked, for regulations that move a day to the next working one.
 *
 * <p>Implementations are immutable and thread-safe.
 */
@FunctionalInterface
public interface WorkingDays {

    /**
     * Monday to Friday, public holidays not looked at.
     */
    WorkingDays MONDAY_TO_FRIDAY =
            day -> day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;

    /**
     * Whether a day is worked.
     *
     * @param day the day
     * @return true if it is a working day
     */
    boolean isWorkingDay(LocalDate day);

    /**
     * The first working day on or after a day.
     *
     * @param day the day
     * @return the day itself if it is worked, otherwise the next one that is
     */
    default LocalDate onOrAfter(LocalDate day) {
        LocalDate candidate = day;
        while (!isWorkingDay(candidate)) {
            candidate = candidate.plusDays(1);
        }
        return candidate;
    }
}
