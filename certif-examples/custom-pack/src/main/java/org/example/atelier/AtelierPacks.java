package org.example.atelier;

import io.github.certif.model.code.ReferentialId;
import io.github.certif.referentials.spi.PackProvider;
import java.util.List;

/** Offers the pack of this jar; its files stand under {@code META-INF/certif/packs/atelier-reliure}. */
public final class AtelierPacks implements PackProvider {

    /** A provider, as the service loader makes it. */
    public AtelierPacks() {}

    @Override
    public List<ReferentialId> packs() {
        return List.of(ReferentialId.of("atelier-reliure"));
    }
}
