package io.github.certif.referentials;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.certif.model.code.Language;
import io.github.certif.model.code.ReferentialId;
import io.github.certif.model.referential.Wording;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the rules of a shipped pack name is called by words in letters and guides, in French and in English. */
class NamesWordedTest {

    /** What the library words by itself: the route of a dossier, yes and no. */
    private static final Set<String> OF_THE_LIBRARY = Set.of("fact.route", "value.true", "value.false");

    static List<Path> folders() {
        return ShippedPacksTest.folders();
    }

    @ParameterizedTest
    @MethodSource("folders")
    void everyRouteHasAName(Path folder) throws IOException {
        JsonNode regulation = regulation(folder);
        Set<String> routes = new TreeSet<>();
        regulation
                .path("routes")
                .forEach(route -> routes.add("route." + route.path("route").asText()));
        facts(regulation)
                .filter(fact -> fact.path("name").asText().equals("route"))
                .forEach(fact -> addAll(routes, "route.", fact.path("in")));

        assertWorded(folder, routes);
    }

    @ParameterizedTest
    @MethodSource("folders")
    void everyFactHasAName(Path folder) throws IOException {
        Set<String> facts = new TreeSet<>();
        facts(regulation(folder)).forEach(fact -> {
            facts.add("fact." + fact.path("name").asText());
            addAll(facts, "value.", fact.path("in"));
        });
        facts.removeAll(OF_THE_LIBRARY);

        assertWorded(folder, facts);
    }

    @ParameterizedTest
    @MethodSource("folders")
    void everyAmountHasAName(Path folder) throws IOException {
        Set<String> amounts = new TreeSet<>();
        JsonNode regulation = regulation(folder);
        Stream.of("amount", "unit")
                .flatMap(property -> regulation.findValues(property).stream())
                .filter(JsonNode::isTextual)
                .forEach(amount -> amounts.add("value." + amount.asText()));

        assertWorded(folder, amounts);
    }

    @ParameterizedTest
    @MethodSource("folders")
    void everyAttributeOfAConditionHasANameAndSoHaveItsValues(Path folder) throws IOException {
        Set<String> keys = new TreeSet<>();
        Set<String> assessments = assessments(folder);
        conditions(regulation(folder)).forEach(condition -> {
            String attribute = condition.path("attribute").asText();
            keys.add("attribute." + attribute);
            condition.path("in").forEach(value -> {
                if (!attribute.equals("assessment") || !assessments.contains(value.asText())) {
                    keys.add(attribute + "." + value.asText());
                }
            });
        });
        keys.removeIf(key -> key.matches("[a-z-]+\\.(true|false)"));

        assertWorded(folder, keys);
    }

    /** What a recorded item must say: one of some values. */
    private static Stream<JsonNode> conditions(JsonNode regulation) {
        return regulation.findParents("attribute").stream().filter(node -> node.has("in"));
    }

    /** An assessment is called by its title. */
    private static Set<String> assessments(Path folder) throws IOException {
        Set<String> codes = new TreeSet<>();
        read(folder, "referential.json")
                .path("assessments")
                .forEach(assessment -> codes.add(assessment.path("code").asText()));
        return codes;
    }

    private static JsonNode read(Path folder, String file) throws IOException {
        return new ObjectMapper().readTree(folder.resolve(file).toFile());
    }

    private static JsonNode regulation(Path folder) throws IOException {
        return read(folder, "regulation.json");
    }

    private static Stream<JsonNode> facts(JsonNode regulation) {
        return regulation.findValues("fact").stream().filter(JsonNode::isObject);
    }

    private static void addAll(Set<String> keys, String prefix, JsonNode values) {
        values.forEach(value -> keys.add(prefix + value.asText()));
    }

    /** A value has a word of its own, or is called like what it names: a route, a role, a document. */
    private static void assertWorded(Path folder, Set<String> keys) {
        var referential = Referentials.installed()
                .get(ReferentialId.of(folder.getFileName().toString()));
        for (Language language : List.of(Language.FR, Language.EN)) {
            Wording wording = referential.wording(language).orElseThrow();
            assertThat(keys)
                    .as("%s in %s", folder.getFileName(), language)
                    .allSatisfy(key -> assertThat(namings(key))
                            .anyMatch(name -> wording.text(name).isPresent()));
        }
    }

    private static List<String> namings(String key) {
        String name = key.substring(key.indexOf('.') + 1);
        return key.startsWith("fact.") || key.startsWith("attribute.")
                ? List.of(key)
                : List.of(key, "value." + name, "route." + name, "role." + name);
    }
}
