package io.github.certif.referentials;

import io.github.certif.model.decision.Answer;
import io.github.certif.model.decision.Finding;
import io.github.certif.model.json.JsonSource;
import io.github.certif.model.referential.Referential;
import io.github.certif.model.referential.Text;
import io.github.certif.model.referential.Wording;
import io.github.certif.referentials.format.PackProblem;
import io.github.certif.referentials.format.WordingFile;
import io.github.certif.referentials.internal.Problems;
import io.github.certif.referentials.internal.Sheet;
import io.github.certif.referentials.internal.WordingKeys;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lays the official wording of a certifier over the texts of a referential, key by key. */
final class Overlay {

    private final Sheet sheet;
    private final WordingFile file;

    Overlay(JsonSource source, WordingFile file) {
        this.sheet = new Sheet(source);
        this.file = file;
    }

    /** Whether the file says what an overlay must say. */
    Optional<Finding> incomplete() {
        List<String> missing = new ArrayList<>();
        if (file.getReferential().isEmpty()) {
            missing.add("referential");
        }
        if (file.getOfficial().isEmpty()) {
            missing.add("official");
        }
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(sheet.finding(PackProblem.OVERLAY_INCOMPLETE, "", "missing", String.join(", ", missing)));
    }

    Finding unknownPack(String known) {
        String pack = file.getReferential().map(id -> id.value()).orElse("");
        return sheet.finding(PackProblem.OVERLAY_PACK_UNKNOWN, "/referential", "pack", pack, "expected", known);
    }

    /** The referential with the texts laid over; texts that word nothing of it are left out, each with a finding. */
    Answer<Referential> over(Referential referential) {
        WordingKeys keys = WordingKeys.of(referential);
        List<Finding> findings = new ArrayList<>();
        Map<String, Text> official = new LinkedHashMap<>();
        file.getTexts().forEach((key, text) -> {
            if (keys.knows(key)) {
                official.put(key, text);
            } else {
                findings.add(unknownKey(referential, key));
            }
        });
        List<Wording> wordings = new ArrayList<>(referential.getWordings());
        wordings.removeIf(wording -> wording.getLanguage().equals(file.getLanguage()));
        int place = places(referential);
        wordings.add(Math.min(place, wordings.size()), laidOver(referential, official));
        return Answer.of(
                Referential.builder().from(referential).wordings(wordings).build(), findings);
    }

    private int places(Referential referential) {
        List<Wording> wordings = referential.getWordings();
        for (int i = 0; i < wordings.size(); i++) {
            if (wordings.get(i).getLanguage().equals(file.getLanguage())) {
                return i;
            }
        }
        return wordings.size();
    }

    private Wording laidOver(Referential referential, Map<String, Text> official) {
        Map<String, Text> texts = new LinkedHashMap<>();
        referential.wording(file.getLanguage()).ifPresent(wording -> texts.putAll(wording.getTexts()));
        texts.putAll(official);
        return Wording.builder()
                .language(file.getLanguage())
                .texts(texts)
                .official(file.getOfficial())
                .build();
    }

    private Finding unknownKey(Referential referential, String key) {
        String pointer = "/texts/" + key.replace("~", "~0").replace("/", "~1");
        String pack = referential.getId().value();
        return Problems.of(PackProblem.OVERLAY_KEY_UNKNOWN, "pack", pack, "key", key)
                .path(pointer)
                .location(sheet.location(pointer))
                .build();
    }
}
