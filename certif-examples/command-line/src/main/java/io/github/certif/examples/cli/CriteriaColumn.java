package io.github.certif.examples.cli;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The columns of a table of criteria, by the headers that name them: case, accents and spaces do not matter. */
enum CriteriaColumn {
    BLOC("bloc", "code bloc", "code du bloc"),
    BLOC_TITLE("intitulé du bloc", "intitulé bloc", "titre du bloc"),
    COMPETENCY("compétence", "code compétence", "code de la compétence"),
    LABEL("libellé", "libellé de la compétence", "intitulé de la compétence"),
    CRITERION("critère", "code critère", "code du critère"),
    TEXT("texte", "texte du critère", "libellé du critère");

    private final List<String> headers;

    CriteriaColumn(String... headers) {
        this.headers = List.of(headers);
    }

    /** The header as the documentation writes it. */
    String header() {
        return headers.get(0);
    }

    static String headers() {
        return Arrays.stream(values()).map(CriteriaColumn::header).collect(Collectors.joining(" ; "));
    }

    static Optional<CriteriaColumn> of(String header) {
        String folded = folded(header);
        return Arrays.stream(values())
                .filter(column ->
                        column.headers.stream().anyMatch(known -> folded(known).equals(folded)))
                .findFirst();
    }

    private static String folded(String header) {
        return Normalizer.normalize(header, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
    }
}
