package io.github.certif.render.layout;

import io.github.certif.model.code.BlocCode;
import io.github.certif.model.regulation.MinutesItem;
import io.github.certif.model.session.Minutes;
import io.github.certif.model.session.MinutesCounts;
import io.github.certif.model.session.MinutesJuror;
import io.github.certif.model.session.MinutesManager;
import io.github.certif.model.session.MinutesRow;
import io.github.certif.model.session.Signature;
import io.github.certif.render.document.Phrase;
import io.github.certif.render.message.Messages;
import io.github.certif.render.message.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Minutes as they were filled in: what stands in them, be it wrong or missing. */
final class MinutesRecorded implements MinutesEntries {

    private static final Set<MinutesItem> MARKS =
            Set.of(MinutesItem.STAMP, MinutesItem.MANAGER_SIGNATURE, MinutesItem.SIGNATURE);

    private final Words words;
    private final Messages messages;
    private final Minutes minutes;
    private final boolean sealed;

    /** What is empty in sealed minutes is said to be: nobody fills it in any more. */
    MinutesRecorded(Words words, Minutes minutes, boolean sealed) {
        this.words = words;
        this.messages = words.messages();
        this.minutes = minutes;
        this.sealed = sealed;
    }

    @Override
    public Phrase text(MinutesItem item) {
        boolean place = item == MinutesItem.PLACE && minutes.getVideoLink().isPresent();
        boolean link = item == MinutesItem.VIDEO_LINK && minutes.getPlace().isPresent();
        Phrase entry = entry(item);
        return entry.isEmpty() && (place || link) ? Phrase.of(messages.say("field.none")) : orNothing(entry);
    }

    private Phrase orNothing(Phrase entry) {
        return entry.isEmpty() && sealed ? nothing() : entry;
    }

    private Phrase nothing() {
        return Phrase.of(messages.say("minutes.nothing"));
    }

    /** What was written on a line; empty when nothing was. */
    Phrase entry(MinutesItem item) {
        return switch (item) {
            case CERTIFICATION_NAME -> Sheet.text(minutes.getCertificationName());
            case REGISTRY_NUMBER -> Sheet.text(minutes.getRegistryNumber());
            case EXAM_DATE ->
                Phrase.of(messages.list(
                        minutes.getExamDates().stream().map(messages::date).toList()));
            case SESSION_START -> Sheet.text(minutes.getStartsOn().map(messages::date));
            case SESSION_END -> Sheet.text(minutes.getEndsOn().map(messages::date));
            case CENTRE -> Sheet.text(minutes.getCentre());
            case PLACE -> Sheet.text(minutes.getPlace());
            case VIDEO_LINK -> Sheet.text(minutes.getVideoLink());
            case MANAGER_NAME -> managerName();
            case MANAGER_FUNCTION -> manager(MinutesManager::getFunction);
            default -> Sheet.number(count(minutes.getCounts(), item));
        };
    }

    private static Optional<Integer> count(MinutesCounts counts, MinutesItem item) {
        return switch (item) {
            case COUNT_REGISTERED -> counts.getRegistered();
            case COUNT_PRESENT -> counts.getPresent();
            case COUNT_ABSENT -> counts.getAbsent();
            case COUNT_ADMITTED -> counts.getAdmitted();
            case COUNT_PARTIAL -> counts.getPartial();
            case COUNT_NOT_ADMITTED -> counts.getNotAdmitted();
            default -> Optional.empty();
        };
    }

    private Phrase manager(Function<MinutesManager, Optional<String>> what) {
        return Sheet.text(minutes.getManager().flatMap(what));
    }

    private Phrase managerName() {
        return joined(manager(MinutesManager::getFamilyName), manager(MinutesManager::getGivenName));
    }

    private static Phrase joined(Phrase one, Phrase two) {
        return one.isEmpty() || two.isEmpty() ? one.plus(two) : one.plus(" ").plus(two);
    }

    @Override
    public Phrase written(MinutesItem item) {
        return orNothing(zone(item));
    }

    /** What was written in a zone; empty when nothing was. */
    Phrase zone(MinutesItem item) {
        return switch (item) {
            case SESSION_COMMENTS -> Sheet.text(minutes.getComments());
            case MANAGER_OBSERVATIONS -> manager(MinutesManager::getObservations);
            default -> Phrase.empty();
        };
    }

    @Override
    public Optional<Phrase> done(MinutesItem item) {
        Optional<Phrase> mark = mark(item);
        boolean missing = mark.isEmpty() && sealed && MARKS.contains(item);
        return missing ? Optional.of(nothing()) : mark;
    }

    /** The stamp or the signature; empty when there is none. */
    Optional<Phrase> mark(MinutesItem item) {
        return switch (item) {
            case STAMP ->
                minutes.isStamped() ? Optional.of(Phrase.of(messages.say("minutes.stamped"))) : Optional.empty();
            case MANAGER_SIGNATURE ->
                minutes.getManager().flatMap(MinutesManager::getSignature).map(this::signed);
            case SIGNATURE -> allSigned();
            default -> Optional.empty();
        };
    }

    /** Outside a table the signatures of all jurors stand together. */
    private Optional<Phrase> allSigned() {
        List<Phrase> signed = jurors().stream()
                .flatMap(juror -> juror.signed().stream()
                        .map(how ->
                                juror.name().plus(messages.say("join.colon")).plus(how)))
                .toList();
        return signed.isEmpty() ? Optional.empty() : Optional.of(Phrase.join(signed, messages.say("join.semicolon")));
    }

    /** When and how it was made. */
    Phrase signed(Signature signature) {
        String kind = messages.say("signature." + signature.getKind().name());
        return Phrase.of(signature
                .getOn()
                .map(day -> messages.say("minutes.signed", Map.of("day", messages.date(day), "kind", kind)))
                .orElseGet(() -> messages.say("minutes.signed.undated", "kind", kind)));
    }

    @Override
    public List<MinutesLine> candidates() {
        return minutes.getRows().stream().map(this::line).toList();
    }

    private MinutesLine line(MinutesRow row) {
        return new MinutesLine(
                Sheet.text(row.getFamilyName()),
                Sheet.text(row.getGivenName()),
                row.getRoutes(),
                row.getDecisions(),
                blocs(row.getBlocsAcquired()),
                blocs(row.getBlocsRefused()),
                new Motives(messages).lines(row.getReasons(), row.getRecommendations()));
    }

    Phrase blocs(List<BlocCode> blocs) {
        return Phrase.of(String.join("\n", blocs.stream().map(words::shortCode).toList()));
    }

    @Override
    public List<MinutesSigner> jurors() {
        List<MinutesSigner> jurors =
                minutes.getJurors().stream().map(this::signer).toList();
        return jurors.isEmpty() ? List.of(MinutesSigner.blank()) : jurors;
    }

    private MinutesSigner signer(MinutesJuror juror) {
        return new MinutesSigner(
                Sheet.text(juror.getFamilyName()),
                Sheet.text(juror.getGivenName()),
                Sheet.text(juror.getQuality()),
                Sheet.text(juror.getCompany()),
                juror.getSignature().map(this::signed).or(() -> sealed ? Optional.of(nothing()) : Optional.empty()));
    }
}
