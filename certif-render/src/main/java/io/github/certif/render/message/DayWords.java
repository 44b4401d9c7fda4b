package io.github.certif.render.message;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;

/** Days and hours as a language writes them. */
final class DayWords {

    private final Messages messages;

    DayWords(Messages messages) {
        this.messages = messages;
    }

    String date(LocalDate day) {
        String number = String.valueOf(day.getDayOfMonth());
        return messages.say(
                "date.pattern",
                Map.of(
                        "day",
                                day.getDayOfMonth() == 1
                                        ? messages.find("date.first").orElse(number)
                                        : number,
                        "month", messages.say("date.month." + day.getMonthValue()),
                        "year", String.valueOf(day.getYear())));
    }

    String time(LocalTime time) {
        String minute = String.valueOf(100 + time.getMinute()).substring(1);
        return messages.say("time.pattern", Map.of("hour", String.valueOf(time.getHour()), "minute", minute));
    }
}
