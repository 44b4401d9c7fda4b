package io.github.certif.examples.cli;

import io.github.certif.model.code.Language;
import io.github.certif.model.code.PolicyId;
import io.github.certif.model.code.ReferentialId;
import io.github.certif.referentials.Referentials;
import io.github.certif.rules.PolicyChoices;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Option;

/** The options that every verb takes. */
final class CommonOptions {

    /** How results are written. */
    enum Format {
        TEXT,
        JSON
    }

    /** When progress is shown. */
    enum ProgressMode {
        AUTO,
        ALWAYS,
        NEVER
    }

    @Option(
            names = "--format",
            paramLabel = "text|json",
            defaultValue = "text",
            description = "How results are written (default: ${DEFAULT-VALUE}).")
    private Format format = Format.TEXT;

    @Option(
            names = "--lang",
            paramLabel = "fr|en",
            defaultValue = "fr",
            description = "The language of messages and labels (default: ${DEFAULT-VALUE}).")
    private String language = "fr";

    @Option(
            names = "--packs",
            paramLabel = "DIR",
            arity = "1..*",
            description = "Folders of further packs, beside those that are installed.")
    private List<Path> packs = new ArrayList<>();

    @Option(
            names = "--override",
            paramLabel = "ID",
            split = ",",
            description = "Packs of --packs that replace an installed one of the same id, separated by commas.")
    private List<String> overrides = new ArrayList<>();

    @Option(
            names = "--progress",
            paramLabel = "auto|always|never",
            defaultValue = "auto",
            description = "Whether progress is shown on standard error (default: ${DEFAULT-VALUE}).")
    private ProgressMode progress = ProgressMode.AUTO;

    @Option(
            names = "--policy",
            paramLabel = "ID=VALUE",
            description = "Decides a policy otherwise than by default; may be repeated.")
    private Map<String, String> policies = new LinkedHashMap<>();

    boolean isJson() {
        return format == Format.JSON;
    }

    Language language() {
        if (!"fr".equals(language) && !"en".equals(language)) {
            throw new UnusableException("--lang takes fr or en, not " + language);
        }
        return Language.of(language);
    }

    List<Path> packs() {
        return packs;
    }

    /** The installed packs and those of the folders, which replace installed ones only where that is said. */
    Referentials referentials() {
        Referentials installed = Referentials.installed();
        if (overrides.isEmpty()) {
            return installed.withFolders(packs);
        }
        ReferentialId[] ids = overrides.stream().map(ReferentialId::of).toArray(ReferentialId[]::new);
        return installed.overriddenBy(Referentials.of().withFolders(packs), ids);
    }

    ProgressMode progress() {
        return progress;
    }

    PolicyChoices choices() {
        PolicyChoices choices = PolicyChoices.defaults();
        for (Map.Entry<String, String> policy : policies.entrySet()) {
            choices = choices.with(PolicyId.of(policy.getKey()), policy.getValue(), "--policy");
        }
        return choices;
    }
}
