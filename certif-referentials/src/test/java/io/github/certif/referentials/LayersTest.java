package io.github.certif.referentials;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.certif.model.code.ReferentialId;
import io.github.certif.model.decision.Finding;
import io.github.certif.model.decision.Severity;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A layer replaces the packs that are named, and no other. */
class LayersTest {

    private static final ReferentialId ASTER = ReferentialId.of("aster");
    private static final ReferentialId ZINNIA = ReferentialId.of("zinnia");

    @TempDir
    Path folder;

    private Referentials base;

    @BeforeEach
    void base() {
        pack("base/one", "aster");
        pack("base/two", "zinnia");
        base = Referentials.ofFolder(folder.resolve("base"));
    }

    @Test
    void aNamedPackIsReplacedAndToldSo() {
        Path own = pack("own/one", "aster");
        pack("own/two", "begonia");

        Referentials both = base.overriddenBy(Referentials.ofFolder(folder.resolve("own")), ASTER);

        assertThat(ids(both)).containsExactly("aster", "begonia", "zinnia");
        assertThat(both.pack(ASTER).orElseThrow().place()).isEqualTo(Packs.place(own));
        assertThat(both.findings()).hasSize(1);
        Finding told = both.findings().get(0);
        assertThat(told.getCode()).isEqualTo("PACK_OVERRIDDEN");
        assertThat(told.getSeverity()).isEqualTo(Severity.INFO);
        assertThat(told.getArguments())
                .containsEntry("pack", "aster")
                .containsEntry("places", Packs.place(folder) + "/base/one")
                .containsEntry("by", Packs.place(own));
    }

    @Test
    void aPackThatNobodyNamedIsRefusedWithBothPlaces() {
        pack("own/one", "aster");
        pack("own/two", "zinnia");

        Referentials both = base.overriddenBy(Referentials.ofFolder(folder.resolve("own")), ASTER);

        assertThat(ids(both)).containsExactly("aster");
        assertThat(codes(both)).containsExactly("PACK_OVERRIDDEN", "PACK_TWICE");
        assertThat(both.findings().get(1).getArguments()).containsEntry("pack", "zinnia");
    }

    @Test
    void aBrokenReplacementLeavesNobodyInItsPlaceAndHidesNoOther() {
        Path broken = pack("own/one", "aster");
        Packs.replace(broken, "regulation.json", "\"take\": \"LATEST\"", "\"take\": \"LAST\"");

        Referentials both = base.overriddenBy(Referentials.ofFolder(folder.resolve("own")), ASTER);

        assertThat(ids(both)).containsExactly("zinnia");
        assertThat(codes(both)).containsExactly("PACK_SETTING_INVALID", "PACK_OVERRIDE_MISSING");
    }

    @Test
    void whatReplacesNothingIsAddedAndSaid() {
        pack("own/one", "begonia");

        Referentials both =
                base.overriddenBy(Referentials.ofFolder(folder.resolve("own")), ReferentialId.of("begonia"));

        assertThat(ids(both)).containsExactly("aster", "begonia", "zinnia");
        assertThat(codes(both)).containsExactly("PACK_OVERRIDE_OF_NOTHING");
    }

    @Test
    void layersMayLieOnLayers() {
        Referentials middle = Referentials.ofFolder(pack("middle", "aster"));
        Path top = pack("top", "aster");

        Referentials all = base.overriddenBy(middle, ASTER).overriddenBy(Referentials.ofFolder(top), ASTER);

        assertThat(all.pack(ASTER).orElseThrow().place()).isEqualTo(Packs.place(top));
        assertThat(all.find(ZINNIA)).isPresent();
    }

    @Test
    void aQuarrelBelowIsSettledByAnOverride() {
        Referentials quarrel = base.combinedWith(Referentials.ofFolder(pack("other", "aster")));
        Path top = pack("top", "aster");

        assertThat(quarrel.find(ASTER)).isEmpty();
        assertThat(quarrel.overriddenBy(Referentials.ofFolder(top), ASTER)
                        .pack(ASTER)
                        .orElseThrow()
                        .place())
                .isEqualTo(Packs.place(top));
    }

    private Path pack(String name, String id) {
        Path pack = Packs.copy(Packs.good(), folder.resolve(name));
        for (String file : List.of("pack.json", "cases/admitted.json", "cases/partial.json")) {
            Packs.replace(pack, file, "\"" + Packs.GOOD + "\"", "\"" + id + "\"");
        }
        return pack;
    }

    private static List<String> ids(Referentials referentials) {
        return referentials.packs().stream().map(pack -> pack.id().value()).toList();
    }

    private static List<String> codes(Referentials referentials) {
        return referentials.findings().stream().map(Finding::getCode).toList();
    }
}
