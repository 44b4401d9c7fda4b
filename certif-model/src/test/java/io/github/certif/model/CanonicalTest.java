package io.github.certif.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.certif.model.json.CertifJson;
import io.github.certif.model.session.Minutes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** The canonical form of JSON, RFC 8785. */
class CanonicalTest {

    private static final CertifJson JSON = CertifJson.create();

    @Test
    void namesAreSortedByTheirUtf16Units() {
        Map<String, String> names = new LinkedHashMap<>();
        List.of("\u20ac", "\r", "\ufb33", "1", "\ud83d\ude00", "\u0080", "\u00f6").forEach(name -> names.put(name, "x"));

        assertThat(JSON.canonical(names))
                .isEqualTo("{\"\\r\":\"x\",\"1\":\"x\",\"\u0080\":\"x\",\"\u00f6\":\"x\",\"\u20ac\":\"x\","
                        + "\"\ud83d\ude00\":\"x\",\"\ufb33\":\"x\"}");
    }

    @Test
    void textsAreEscapedOnlyWhereTheyMustBe() {
        assertThat(JSON.canonical(List.of("\u20ac$\u000f\nA'B\"\\\\\"/\u2028\u007f")))
                .isEqualTo("[\"\u20ac$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\u2028\u007f\"]");
    }

    @Test
    void halfAPairIsNoOtherText() {
        assertThat(JSON.canonical(List.of("\ud83d", "\ude00", "?", "\ud83d\ude00")))
                .isEqualTo("[\"\\ud83d\",\"\\ude00\",\"?\",\"\ud83d\ude00\"]");
    }

    @Test
    void whatIsNoSmallIntegerIsRefused() {
        assertThat(JSON.canonical(List.of(0, -12, 9007199254740991L))).isEqualTo("[0,-12,9007199254740991]");
        assertThatThrownBy(() -> JSON.canonical(List.of(9007199254740992L)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> JSON.canonical(List.of(1.5))).isInstanceOf(IllegalArgumentException.class);
    }

    @Property(tries = 300, seed = "20261122")
    void twoValuesHaveOneFormExactlyWhenTheyAreEqual(
            @ForAll("minutes") Minutes one, @ForAll("minutes") Minutes other) {
        assertThat(JSON.canonical(one).equals(JSON.canonical(other))).isEqualTo(one.equals(other));
        assertThat(JSON.differences(one, other).isEmpty()).isEqualTo(one.equals(other));
        assertThat(JSON.differences(one, one)).isEmpty();
    }

    @Test
    void differencesAreThePointersOfTheSmallestParts() {
        Map<String, Object> one = Map.of("a/b", List.of("x", "y"), "same", "z");
        Map<String, Object> other = Map.of("a/b", List.of("x", "Y", "more"), "same", "z");

        assertThat(JSON.differences(one, other)).containsExactly("/a~1b/1", "/a~1b/2");
    }

    @Test
    void onePropertyMayBeLeftOut() {
        assertThat(JSON.canonicalWithout(Map.of("a", "1", "digest", "x"), "digest")).isEqualTo("{\"a\":\"1\"}");
    }

    @Provide
    Arbitrary<Minutes> minutes() {
        return Values.arbitrary(Minutes.class);
    }
}
