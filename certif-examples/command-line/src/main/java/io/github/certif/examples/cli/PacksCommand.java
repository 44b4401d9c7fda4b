package io.github.certif.examples.cli;

import io.github.certif.model.code.Language;
import io.github.certif.model.referential.Referential;
import io.github.certif.model.referential.Wording;
import java.util.concurrent.Callable;
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
        PackList list = PackList.of(desk.referentials().packs(), desk.language());
        if (options.isJson()) {
            desk.printRaw(desk.json().write(list));
        } else {
            list.packs().forEach(row -> desk.print(text(desk, row)));
        }
        return Desk.code(desk.referentials().findings());
    }

    /** The title in a language, else in the first one that the pack has, else the id. */
    static String title(Referential referential, Language language) {
        return referential
                .wording(language)
                .or(() -> referential.getWordings().stream().findFirst())
                .flatMap((Wording wording) -> wording.text("title"))
                .orElse(referential.getId().value());
    }

    private static String text(Desk desk, PackList.Row row) {
        return desk.texts()
                .say(
                        "packs.row",
                        row.id(),
                        row.title(),
                        row.edition(),
                        row.blocs(),
                        row.competencies(),
                        row.assessments(),
                        row.criteria(),
                        row.cases());
    }
}
