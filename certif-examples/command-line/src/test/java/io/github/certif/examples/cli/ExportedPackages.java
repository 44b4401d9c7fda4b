package io.github.certif.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.net.URL;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/** The packages that the library's modules export to everyone, as their compiled module-info says. */
final class ExportedPackages {

    /** The one artifact without module-info: its package counts as exported, its internal ones do not. */
    private static final String PDF = "io.github.certif.render.pdf";

    private ExportedPackages() {}

    static String[] ofTheLibrary() {
        SortedSet<String> packages = new TreeSet<>();
        packages.add(PDF);
        try {
            for (URL url :
                    Collections.list(ExportedPackages.class.getClassLoader().getResources("module-info.class"))) {
                ModuleDescriptor module = read(url);
                if (module.name().startsWith("io.github.certif.")) {
                    module.exports().stream()
                            .filter(exports -> !exports.isQualified())
                            .forEach(exports -> packages.add(exports.source()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packages.toArray(String[]::new);
    }

    private static ModuleDescriptor read(URL url) throws IOException {
        try (InputStream in = url.openStream()) {
            return ModuleDescriptor.read(in);
        }
    }
}
