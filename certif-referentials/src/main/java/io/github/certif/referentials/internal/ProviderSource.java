package io.github.certif.referentials.internal;

import io.github.certif.model.code.ReferentialId;
import io.github.certif.referentials.spi.PackProvider;
import io.github.certif.referentials.spi.PackSource;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** A pack that a provider ships in its jar. */
public final class ProviderSource implements PackSource {

    private final PackProvider provider;
    private final ReferentialId pack;

    /**
     * A pack of a provider.
     *
     * @param provider the provider
     * @param pack one of its packs
     */
    public ProviderSource(PackProvider provider, ReferentialId pack) {
        this.provider = provider;
        this.pack = pack;
    }

    /**
     * The id under which the provider offers the pack.
     *
     * @return the id
     */
    public ReferentialId pack() {
        return pack;
    }

    @Override
    public String place() {
        return provider.getClass().getName() + "!/" + PackProvider.FOLDER + "/" + pack;
    }

    @Override
    public Optional<InputStream> open(String path) throws IOException {
        return provider.open(pack, path);
    }

    @Override
    public String toString() {
        return place();
    }
}
