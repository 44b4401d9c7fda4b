/** A pack of an invented title, and the requirement that its regulation needs and no vocabulary knows. */
module org.example.atelier {
    requires io.github.certif.referentials;
    requires io.github.certif.rules;
    requires static org.jspecify;

    // Whoever asks for referentials finds the pack, whoever decides finds the requirement: nobody names either.
    provides io.github.certif.referentials.spi.PackProvider with
            org.example.atelier.AtelierPacks;
    provides io.github.certif.rules.spi.RequirementEvaluator with
            org.example.atelier.DistinctValues;
}
