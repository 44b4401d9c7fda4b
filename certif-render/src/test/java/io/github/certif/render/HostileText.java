package io.github.certif.render;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts that want to become something else, and sessions in which people are called so and say nothing else. */
final class HostileText {

    private static final String DECISIONS = "\"decisions\"";

    /** What people write: names, what stands in for a name, and anything with a space. */
    private static final Pattern WRITTEN =
            Pattern.compile("(\"(?:familyName|givenName|quality|company|function|centre|place)\"\\s*:\\s*)\"[^\"]*\""
                    + "|(\"\\w+\"\\s*:\\s*)\"[^\"]* [^\"]*\"");

    private HostileText() {}

    /** What tries to become markup, a link or a formula wherever it stands. */
    static final String ANYWHERE = String.join(
            " ",
            "<script>alert(1)</script><img src=x onerror=alert(1)></td></tr></table></main></style></title><b>x</b><!-- ",
            "\" onclick=\"x()\" ' style='color:red' &lt;b&gt; &#60;i&#62; | a | b | \\",
            "*em* **strong** _u_ __s__ ~~gone~~ `code` ``` $x$ [a](javascript:x()) ![b](data:,x) [c]: /d [e][f] [^1]",
            "<https://example.org> http://a.org www.b.org `://c.org www.` ftp://d.org a.b@example.org @all mailto:a@b.org",
            "=cmd|' /C calc'!A0 +1+1 -2 @SUM(A1) =HYPERLINK(\"http://x.org\")",
            "👩🏽‍🔧 🇫🇷 e\u0301 z\u0351\u036B\u0343 العربية עברית \u200Fmark");

    /** What tries to at the start of a line. */
    static List<String> atTheStart() {
        return List.of("# title", "> quote", "- [x] done", "1. first", "---", "    code", "=cmd|' /C calc'!A0");
    }

    /** Edits the JSON of a session with its decisions, so that every text in the session becomes another. */
    static UnaryOperator<String> everywhere(String text) {
        return json -> {
            int decisions = json.indexOf(DECISIONS);
            return edited(json.substring(0, decisions), quoted(text)) + json.substring(decisions);
        };
    }

    private static String edited(String session, String quoted) {
        return WRITTEN.matcher(session)
                .replaceAll(found ->
                        Matcher.quoteReplacement((found.group(1) == null ? found.group(2) : found.group(1)) + quoted));
    }

    private static String quoted(String text) {
        StringBuilder json = new StringBuilder("\"");
        text.chars().forEach(c -> {
            if (c < ' ' || c == '"' || c == '\\' || c > '~') {
                json.append("\\u").append(Integer.toHexString(0x10000 + c).substring(1));
            } else {
                json.append((char) c);
            }
        });
        return json.append('"').toString();
    }
}
