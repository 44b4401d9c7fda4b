package io.github.certif.render.layout;

import io.github.certif.model.decision.Outcome;
import io.github.certif.model.regulation.MinutesItem;
import io.github.certif.model.session.Minutes;
import io.github.certif.model.session.MinutesJuror;
import io.github.certif.model.session.MinutesRow;
import io.github.certif.render.document.Phrase;
import io.github.certif.render.message.Messages;
import io.github.certif.render.message.Words;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What differs between two versions of minutes, field by field. */
final class MinutesChanges {

    private static final List<MinutesItem> LINES = List.of(
            MinutesItem.EXAM_DATE,
            MinutesItem.CERTIFICATION_NAME,
            MinutesItem.REGISTRY_NUMBER,
            MinutesItem.CENTRE,
            MinutesItem.SESSION_START,
            MinutesItem.SESSION_END,
            MinutesItem.PLACE,
            MinutesItem.VIDEO_LINK,
            MinutesItem.COUNT_REGISTERED,
            MinutesItem.COUNT_PRESENT,
            MinutesItem.COUNT_ABSENT,
            MinutesItem.COUNT_ADMITTED,
            MinutesItem.COUNT_PARTIAL,
            MinutesItem.COUNT_NOT_ADMITTED,
            MinutesItem.MANAGER_NAME,
            MinutesItem.MANAGER_FUNCTION);

    private final Words words;
    private final Messages messages;

    MinutesChanges(Words words) {
        this.words = words;
        this.messages = words.messages();
    }

    /**
     * A field that changed.
     *
     * @param label which field
     * @param before what stood there; empty when nothing did
     * @param after what stands there now; empty when nothing does
     */
    record Change(Phrase label, Phrase before, Phrase after) {}

    private record Entry(Phrase label, Phrase value) {}

    List<Change> between(Minutes before, Minutes after) {
        Map<String, Entry> old = entries(before);
        Map<String, Entry> now = entries(after);
        Set<String> keys = new LinkedHashSet<>(old.keySet());
        keys.addAll(now.keySet());
        return keys.stream()
                .map(key -> change(Optional.ofNullable(old.get(key)), Optional.ofNullable(now.get(key))))
                .filter(change -> !change.before().equals(change.after()))
                .toList();
    }

    private static Change change(Optional<Entry> before, Optional<Entry> after) {
        return new Change(
                after.or(() -> before).orElseThrow().label(),
                before.map(Entry::value).orElseGet(Phrase::empty),
                after.map(Entry::value).orElseGet(Phrase::empty));
    }

    private Map<String, Entry> entries(Minutes minutes) {
        MinutesRecorded recorded = new MinutesRecorded(words, minutes, false);
        MinutesKeeping keeping = new MinutesKeeping(words);
        Map<String, Entry> entries = new LinkedHashMap<>();
        LINES.forEach(item -> put(entries, "", Phrase.empty(), item, recorded.entry(item)));
        Stream.of(MinutesItem.SESSION_COMMENTS, MinutesItem.MANAGER_OBSERVATIONS)
                .forEach(item -> put(entries, "", Phrase.empty(), item, recorded.zone(item)));
        Stream.of(MinutesItem.MANAGER_SIGNATURE, MinutesItem.STAMP)
                .forEach(item -> put(
                        entries, "", Phrase.empty(), item, recorded.mark(item).orElseGet(Phrase::empty)));
        rows(entries, recorded, minutes.getRows());
        jurors(entries, recorded, minutes.getJurors());
        keeping.known(minutes).forEach((name, value) -> entries.put(name, new Entry(keeping.label(name), value)));
        return entries;
    }

    private void put(Map<String, Entry> entries, String whose, Phrase name, MinutesItem item, Phrase value) {
        Phrase label = MinutesForm.label(words, item);
        entries.put(whose + item, new Entry(of(name, label), value));
    }

    private Phrase of(Phrase name, Phrase label) {
        return name.isEmpty() ? label : name.plus(messages.say("join.colon")).plus(label);
    }

    /** A candidate who stands there twice has two rows; the second one keeps its own place. */
    private void rows(Map<String, Entry> entries, MinutesRecorded recorded, List<MinutesRow> rows) {
        for (MinutesRow row : rows) {
            String whose = free(entries, "row/" + row.getCandidate() + "/", MinutesItem.FAMILY_NAME);
            Phrase name = name(
                    row.getFamilyName(), row.getGivenName(), row.getCandidate().value());
            put(entries, whose, name, MinutesItem.FAMILY_NAME, Sheet.text(row.getFamilyName()));
            put(entries, whose, name, MinutesItem.GIVEN_NAME, Sheet.text(row.getGivenName()));
            put(entries, whose, name, MinutesItem.ROUTE, routes(row));
            put(entries, whose, name, MinutesItem.DECISION, decisions(row.getDecisions()));
            put(entries, whose, name, MinutesItem.BLOCS_ACQUIRED, recorded.blocs(row.getBlocsAcquired()));
            put(entries, whose, name, MinutesItem.BLOCS_REFUSED, recorded.blocs(row.getBlocsRefused()));
            motive(entries, whose, name, "REASONS", row.getReasons());
            motive(entries, whose, name, "RECOMMENDATIONS", row.getRecommendations());
        }
    }

    private void motive(Map<String, Entry> entries, String whose, Phrase name, String kind, Optional<String> text) {
        Phrase label = Phrase.of(messages.say("minutes.motive." + kind));
        entries.put(whose + kind, new Entry(of(name, label), Sheet.text(text)));
    }

    private Phrase routes(MinutesRow row) {
        return Phrase.join(
                row.getRoutes().stream()
                        .map(column -> words.orCode("route.column." + column, column))
                        .toList(),
                ", ");
    }

    private Phrase decisions(List<Outcome> decisions) {
        return Phrase.join(
                decisions.stream()
                        .map(outcome -> CandidateColumns.decision(words, outcome))
                        .toList(),
                ", ");
    }

    private void jurors(Map<String, Entry> entries, MinutesRecorded recorded, List<MinutesJuror> jurors) {
        for (MinutesJuror juror : jurors) {
            String whose = free(entries, "juror/" + juror.getJuror() + "/", MinutesItem.FAMILY_NAME);
            Phrase name = name(juror.getFamilyName(), juror.getGivenName(), juror.getJuror());
            put(entries, whose, name, MinutesItem.FAMILY_NAME, Sheet.text(juror.getFamilyName()));
            put(entries, whose, name, MinutesItem.GIVEN_NAME, Sheet.text(juror.getGivenName()));
            put(entries, whose, name, MinutesItem.QUALITY, Sheet.text(juror.getQuality()));
            put(entries, whose, name, MinutesItem.COMPANY, Sheet.text(juror.getCompany()));
            Phrase signed = juror.getSignature().map(recorded::signed).orElseGet(Phrase::empty);
            put(entries, whose, name, MinutesItem.SIGNATURE, signed);
        }
    }

    private static String free(Map<String, Entry> entries, String whose, MinutesItem item) {
        String free = whose;
        while (entries.containsKey(free + item)) {
            free = free + "+";
        }
        return free;
    }

    private static Phrase name(Optional<String> familyName, Optional<String> givenName, String id) {
        List<String> names =
                Stream.of(familyName, givenName).flatMap(Optional::stream).toList();
        return Phrase.of(names.isEmpty() ? id : String.join(" ", names));
    }
}
