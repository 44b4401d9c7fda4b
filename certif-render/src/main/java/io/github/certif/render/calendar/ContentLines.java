package io.github.certif.render.calendar;

import java.nio.charset.StandardCharsets;

/**
 * Content lines of RFC 5545: escaped, folded, each ended by CR LF.
 *
 * <p>Written here rather than by a library: those that there are stamp events with the clock and read days in the time
 * zone of the machine, and the few rules needed fit below. The tests read the result with one of them.
 */
final class ContentLines {

    private static final int OCTETS = 75;
    private static final String END = "\r\n";

    private final StringBuilder text = new StringBuilder();

    /** A line whose value needs no escaping. */
    void add(String name, String value) {
        fold(name + ":" + value);
    }

    /** A line whose value is text. */
    void addText(String name, String value) {
        add(name, escaped(value));
    }

    String text() {
        return text.toString();
    }

    private static String escaped(String value) {
        StringBuilder escaped = new StringBuilder();
        value.replace("\r\n", "\n").replace('\r', '\n').codePoints().forEach(point -> {
            switch (point) {
                case '\\', ';', ',' -> escaped.append('\\').appendCodePoint(point);
                case '\n' -> escaped.append("\\n");
                default -> {
                    if (!Character.isISOControl(point) || point == '\t') {
                        escaped.appendCodePoint(point);
                    }
                }
            }
        });
        return escaped.toString();
    }

    /** No line is longer than 75 octets, its end apart; a character is never cut, and a fold costs one octet. */
    private void fold(String line) {
        int octets = 0;
        for (int i = 0; i < line.length(); ) {
            int point = line.codePointAt(i);
            int size = Character.toString(point).getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > OCTETS) {
                text.append(END).append(' ');
                octets = 1;
            }
            text.appendCodePoint(point);
            octets += size;
            i += Character.charCount(point);
        }
        text.append(END);
    }
}
