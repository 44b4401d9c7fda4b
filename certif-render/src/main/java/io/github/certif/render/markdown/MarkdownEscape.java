package io.github.certif.render.markdown;

import java.util.regex.Pattern;

/** Text that Markdown shows as it stands: no markup, no raw HTML, no link that comes alive by itself. */
final class MarkdownEscape {

    private static final Pattern ANYWHERE = Pattern.compile("[\\\\`*_\\[\\]<>|~$]|&(?=[#A-Za-z])");
    private static final Pattern LINK = Pattern.compile("://|(?<=[wW]{3})\\.|@(?=[\\p{L}\\p{N}_])");
    private static final Pattern BULLET = Pattern.compile("^(?=[-+#=])|^(?=:)");
    private static final Pattern NUMBER = Pattern.compile("^([0-9]+)(?=[.)])");

    private MarkdownEscape() {}

    /** One line of text, at the start of a line or not. */
    static String line(String text, boolean atStart) {
        // Sites make links of text whose escapes are already gone; what stands as code they leave alone.
        String escaped =
                LINK.matcher(ANYWHERE.matcher(text).replaceAll("\\\\$0")).replaceAll("`$0`");
        if (!atStart) {
            return escaped;
        }
        String started = BULLET.matcher(escaped.stripLeading()).replaceAll("\\\\");
        return NUMBER.matcher(started).replaceAll("$1\\\\");
    }
}
