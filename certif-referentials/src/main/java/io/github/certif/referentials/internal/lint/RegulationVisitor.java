package io.github.certif.referentials.internal.lint;

import io.github.certif.model.code.ClauseId;
import io.github.certif.model.regulation.Measure;
import io.github.certif.model.regulation.RecordCondition;
import io.github.certif.model.regulation.Requirement;
import io.github.certif.model.regulation.Selector;
import io.github.certif.model.regulation.Setting;
import io.github.certif.model.regulation.Window;

/** What a walk over a regulation meets; each method does nothing unless a check wants it. */
interface RegulationVisitor {

    default void clause(Spot spot, ClauseId clause) {}

    default void setting(Spot spot, Vocabulary vocabulary, Setting setting) {}

    default void selector(Spot spot, Selector selector) {}

    default void requirement(Spot spot, Requirement requirement) {}

    default void measure(Spot spot, Measure measure) {}

    default void window(Spot spot, Window window) {}

    /** A condition on a record, wherever it stands. */
    default void condition(Spot spot, RecordCondition condition) {}
}
