package io.github.certif.examples.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.certif.examples.cli.CriteriaTable.Entry;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts the blocs, competencies and criteria of a table in the place of those of a new pack. */
final class CriteriaPack {

    private static final String PASSED = "ACQUIS";
    private static final String FAILED = "NON_ACQUIS";

    private final JsonMapper mapper = JsonMapper.builder().build();
    private final CriteriaTable table;

    private CriteriaPack(CriteriaTable table) {
        this.table = table;
    }

    static CriteriaPack of(CriteriaTable table) {
        return new CriteriaPack(table);
    }

    /** The files of a new pack with the table in them. */
    Map<String, String> fill(Map<String, String> scaffold) {
        Map<String, String> files = new LinkedHashMap<>(scaffold);
        rewrite(files, "referential.json", this::referential);
        rewrite(files, "wording/fr.json", this::wording);
        rewrite(files, "cases/admis.json", this::admitted);
        rewrite(files, "cases/partiel.json", this::partial);
        return files;
    }

    private interface Change {
        void to(ObjectNode file);
    }

    private void rewrite(Map<String, String> files, String path, Change change) {
        try {
            ObjectNode file = (ObjectNode) mapper.readTree(files.get(path));
            change.to(file);
            files.put(path, new JsonLayout(mapper).text(file));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void referential(ObjectNode file) {
        ArrayNode blocs = file.putArray("blocs");
        for (Entry bloc : table.blocs().values()) {
            ObjectNode node = coded(blocs, bloc);
            table.competenciesOf(bloc)
                    .forEach(competency -> node.withArray("competencies").add(competency.code()));
            node.put("clause", "blocs");
        }
        ArrayNode competencies = file.putArray("competencies");
        table.competencies()
                .values()
                .forEach(competency -> coded(competencies, competency).put("clause", "blocs"));
        ArrayNode criteria = file.putArray("criteria");
        for (Entry criterion : table.criteria().values()) {
            ObjectNode node = coded(criteria, criterion);
            criterion.owners().forEach(node.putArray("competencies")::add);
            node.put("clause", "criteres");
        }
        ArrayNode judged = ((ObjectNode) file.withArray("assessments").get(0)).putArray("competencies");
        table.competencies().keySet().forEach(judged::add);
    }

    private static ObjectNode coded(ArrayNode list, Entry entry) {
        return list.addObject().put("code", entry.code());
    }

    private void wording(ObjectNode file) {
        ObjectNode texts = file.withObject("/texts");
        List<String> samples = new ArrayList<>();
        for (Iterator<String> keys = texts.fieldNames(); keys.hasNext(); ) {
            String key = keys.next();
            if (key.startsWith("bloc.") || key.startsWith("competency.") || key.startsWith("criterion.")) {
                samples.add(key);
            }
        }
        texts.remove(samples);
        table.blocs().values().forEach(bloc -> text(texts, "bloc." + bloc.code() + ".title", bloc));
        table.competencies()
                .values()
                .forEach(competency -> text(texts, "competency." + competency.code() + ".label", competency));
        table.criteria().values().forEach(criterion -> text(texts, "criterion." + criterion.code(), criterion));
    }

    /** As the table says it: what a source prints, the author tells by the origin. */
    private static void text(ObjectNode texts, String key, Entry entry) {
        texts.putObject(key).put("value", entry.text()).put("origin", "PRINTED");
    }

    private void admitted(ObjectNode file) {
        levels(file, "");
        file.withObject("/expect").replace("acquired", codes(table.blocs().keySet()));
    }

    /** The last bloc of the table fails by its last competency. */
    private void partial(ObjectNode file) {
        List<Entry> blocs = List.copyOf(table.blocs().values());
        Entry failed = blocs.get(blocs.size() - 1);
        List<Entry> judged = table.competenciesOf(failed);
        levels(file, judged.get(judged.size() - 1).code());
        ObjectNode expect = file.withObject("/expect");
        expect.put("outcome", blocs.size() == 1 ? "NOT_ADMITTED" : "PARTIALLY_ADMITTED");
        expect.replace(
                "acquired",
                codes(blocs.subList(0, blocs.size() - 1).stream()
                        .map(Entry::code)
                        .toList()));
        expect.replace("toRetake", codes(List.of(failed.code())));
        ((ObjectNode) expect.withArray("assessments").get(0))
                .replace("judgedOn", codes(judged.stream().map(Entry::code).toList()));
    }

    private void levels(ObjectNode file, String failed) {
        ObjectNode sitting =
                (ObjectNode) file.withObject("/dossier").withArray("sittings").get(0);
        ObjectNode levels = mapper.createObjectNode();
        table.competencies().keySet().forEach(code -> levels.put(code, code.equals(failed) ? FAILED : PASSED));
        sitting.replace("levels", levels);
    }

    private ArrayNode codes(Iterable<String> codes) {
        ArrayNode array = mapper.createArrayNode();
        codes.forEach(array::add);
        return array;
    }
}
