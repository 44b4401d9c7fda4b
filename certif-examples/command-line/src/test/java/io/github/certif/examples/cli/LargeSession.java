package io.github.certif.examples.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** A sample session with as many candidates as wanted: those of the sample over and over, under other labels. */
final class LargeSession {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private LargeSession() {}

    /** Writes the session. */
    static Path write(Path file, String sample, int candidates) throws IOException {
        ObjectNode session;
        try (InputStream in = DemoCommand.class.getResourceAsStream("samples/" + sample)) {
            session = (ObjectNode) MAPPER.readTree(in);
        }
        JsonNode few = session.get("dossiers");
        ArrayNode many = session.putArray("dossiers");
        for (int i = 0; i < candidates; i++) {
            String number = String.format(Locale.ROOT, "%03d", i + 1);
            ObjectNode dossier = few.get(i % few.size()).deepCopy();
            ((ObjectNode) dossier.get("candidate")).put("id", "c" + number).put("givenName", number);
            many.add(dossier);
        }
        return Files.write(file, MAPPER.writeValueAsBytes(session));
    }
}
