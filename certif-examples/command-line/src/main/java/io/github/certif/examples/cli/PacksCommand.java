package io.github.certif.examples.cli;

import io.github.certif.model.code.Language;
import io.github.certif.model.referential.Activity;
import io.github.certif.model.referential.Referential;
import io.github.certif.model.referential.Wording;
import io.github.certif.referentials.Pack;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Lists what is installed. */
@Command(name = "packs", mixinStandardHelpOptions = true, description = "Lists the referentials that are installed.")
final class PacksCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private CommonOptions options = new CommonOptions();

    @Override
    public Integer call() {
        Desk desk = new Desk(spec, options);
        List<Map<String, Object>> rows = desk.referentials().packs().stream()
                .map(pack -> row(pack, desk.language()))
                .toList();
        if (options.isJson()) {
            desk.printRaw(desk.json().write(rows));
        } else {
            rows.forEach(row -> desk.print(text(desk, row)));
        }
        return Desk.code(desk.referentials().findings());
    }

    private static Map<String, Object> row(Pack pack, Language language) {
        Referential referential = pack.getReferential();
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", referential.getId().value());
        row.put("title", title(referential, language));
        row.put("edition", referential.getEdition());
        row.put("blocs", referential.getBlocs().size());
        row.put("activities", referential.getActivities().size());
        row.put(
                "tasks",
                referential.getActivities().stream()
                        .map(Activity::getTasks)
                        .mapToInt(List::size)
                        .sum());
        row.put("competencies", referential.getCompetencies().size());
        row.put("criteria", referential.getCriteria().size());
        row.put("assessments", referential.getAssessments().size());
        row.put("cases", pack.getCases().size());
        return row;
    }

    /** The title in a language, else in the first one that the pack has, else the id. */
    static String title(Referential referential, Language language) {
        return referential
                .wording(language)
                .or(() -> referential.getWordings().stream().findFirst())
                .flatMap((Wording wording) -> wording.text("title"))
                .orElse(referential.getId().value());
    }

    private static String text(Desk desk, Map<String, Object> row) {
        Object[] cells = Stream.of(
                        "id", "title", "edition", "blocs", "competencies", "assessments", "criteria", "cases")
                .map(key -> String.valueOf(row.get(key)))
                .toArray();
        return desk.texts().say("packs.row", cells);
    }
}
