package io.github.certif.referentials.internal;

import io.github.certif.model.code.ReferentialId;
import io.github.certif.referentials.spi.PackProvider;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The packs of this jar, listed in a file beside them: adding one takes no Java. */
public final class ShippedPacks implements PackProvider {

    private static final String LIST = "certif-referentials.txt";

    /** A provider, as the service loader makes it. */
    public ShippedPacks() {}

    @Override
    public List<ReferentialId> packs() throws IOException {
        try (InputStream in = ShippedPacks.class.getResourceAsStream("/" + FOLDER + "/" + LIST)) {
            if (in == null) {
                throw new IOException(FOLDER + "/" + LIST + " is not in the jar");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return lines.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(ReferentialId::of)
                    .toList();
        }
    }
}
