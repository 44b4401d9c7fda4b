package io.github.certif.referentials.spi;

import io.github.certif.model.code.ReferentialId;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/**
 * Offers the packs of one jar. Found by {@link java.util.ServiceLoader}: named under {@code provides} in the module
 * declaration and, for the class path, in {@code META-INF/services}.
 *
 * <p>The files of a pack stand under {@code META-INF/certif/packs/<id>/} of the provider's own jar and nowhere else: in a
 * named module any other folder is taken for a package and is invisible to the loader. A provider that ships its packs
 * there only lists them:
 *
 * <pre>{@code
 * public final class MyPacks implements PackProvider {
 *     public List<ReferentialId> packs() {
 *         return List.of(ReferentialId.of("my-title"));
 *     }
 * }
 * }</pre>
 */
public interface PackProvider {

    /** The folder, from the root of the jar, in which packs stand. */
    String FOLDER = "META-INF/certif/packs";

    /**
     * The packs of this jar.
     *
     * @return their ids, each the name of its folder
     * @throws IOException if the list cannot be read
     */
    List<ReferentialId> packs() throws IOException;

    /**
     * Opens a file of a pack. By default a resource under {@link #FOLDER}, found beside the class of the provider.
     *
     * @param pack one of {@link #packs()}
     * @param path the path inside the pack, with slashes
     * @return the bytes, which the caller closes; empty when there is no such file
     * @throws IOException if it cannot be opened
     */
    default Optional<InputStream> open(ReferentialId pack, String path) throws IOException {
        return Optional.ofNullable(getClass().getResourceAsStream("/" + FOLDER + "/" + pack + "/" + path));
    }
}
