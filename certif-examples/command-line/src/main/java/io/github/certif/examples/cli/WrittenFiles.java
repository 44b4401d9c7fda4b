package io.github.certif.examples.cli;

import io.github.certif.model.decision.Finding;
import java.nio.file.Path;
import java.util.List;

/** The JSON form of a run that writes documents: how many files stand where, and what was found. */
record WrittenFiles(String format, List<Folder> folders, List<Finding> findings) {

    static WrittenFiles of(List<Written> runs) {
        return new WrittenFiles(
                "certif-written/1",
                runs.stream()
                        .map(run -> new Folder(run.folder().toString(), run.files()))
                        .toList(),
                runs.stream().flatMap(run -> run.findings().stream()).toList());
    }

    /** The files of a session, or of one certification of it. */
    record Folder(String folder, int files) {}

    /** A folder that is written. */
    record Written(Path folder, int files, List<Finding> findings) {}
}
