package io.github.certif.rules;

import io.github.certif.model.code.CandidateId;
import io.github.certif.model.decision.Explanation;
import io.github.certif.model.decision.Fact;
import io.github.certif.model.decision.Outcome;
import io.github.certif.model.regulation.MinutesField;
import io.github.certif.model.regulation.MinutesItem;
import io.github.certif.model.regulation.MinutesPart;
import io.github.certif.model.regulation.MinutesRows;
import io.github.certif.model.regulation.MinutesTable;
import io.github.certif.model.regulation.Stage;
import io.github.certif.model.session.Minutes;
import io.github.certif.model.session.MinutesCounts;
import io.github.certif.model.session.MinutesJuror;
import io.github.certif.model.session.MinutesManager;
import io.github.certif.model.session.MinutesRow;
import io.github.certif.rules.Papers.Placed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Whether the form of the regulation is filled in, field by field, each from its stage on. */
final class MinutesFields {

    private final MinutesAnswers answers;
    private final Stage stage;

    MinutesFields(MinutesAnswers answers, Stage stage) {
        this.answers = answers;
        this.stage = stage;
    }

    void ask(Papers of) {
        of.book().regulation().getMinutes().ifPresent(template -> {
            for (Placed<Minutes> minutes : of.minutes()) {
                template.getParts().forEach(part -> part(part, of, minutes));
            }
        });
    }

    private void part(MinutesPart part, Papers of, Placed<Minutes> minutes) {
        Stream.concat(part.getFields().stream(), part.getAfter().stream())
                .filter(this::isDue)
                .forEach(field -> field(field, of, minutes));
        part.getTable().ifPresent(table -> table(table, of, minutes));
    }

    private boolean isDue(MinutesField field) {
        return field.getStage().compareTo(stage) <= 0;
    }

    private void field(MinutesField field, Papers of, Placed<Minutes> minutes) {
        isFilled(field.getItem(), of, minutes.value())
                .ifPresent(filled -> answers.add(
                        Optional.empty(), minutes.path(), field.getClause(), leaf(field.getItem(), filled)));
    }

    private static Explanation leaf(MinutesItem item, boolean filled) {
        return MinutesAnswers.of(filled, Fact.of("field", item.name()), Fact.of("filled", String.valueOf(filled)));
    }

    private void table(MinutesTable table, Papers of, Placed<Minutes> minutes) {
        List<MinutesField> columns =
                table.getColumns().stream().filter(this::isDue).toList();
        if (table.getRows() == MinutesRows.CANDIDATES) {
            column(
                    columns,
                    Placed.all(minutes.value().getRows(), minutes.path() + "/rows"),
                    row -> Optional.of(row.getCandidate()),
                    MinutesFields::isFilled);
        } else {
            column(
                    columns,
                    Placed.all(minutes.value().getJurors(), minutes.path() + "/jurors"),
                    row -> Optional.empty(),
                    (item, row) -> isFilled(item, row, of));
        }
    }

    /** Says whether a cell is filled in; nothing where it may stay empty. */
    private interface Cells<R> {
        Optional<Boolean> isFilled(MinutesItem item, R row);
    }

    /** A column that is filled in is one answer; each empty cell is one of its own. */
    private <R> void column(
            List<MinutesField> columns,
            List<Placed<R>> rows,
            Function<R, Optional<CandidateId>> whose,
            Cells<R> cells) {
        for (MinutesField field : columns) {
            if (rows.isEmpty()) {
                answers.add(Optional.empty(), "", field.getClause(), leaf(field.getItem(), false));
            }
            List<Explanation> filled = new ArrayList<>();
            for (Placed<R> row : rows) {
                Optional<Boolean> cell = cells.isFilled(field.getItem(), row.value());
                if (cell.filter(there -> !there).isPresent()) {
                    answers.add(whose.apply(row.value()), row.path(), field.getClause(), leaf(field.getItem(), false));
                } else {
                    cell.ifPresent(there -> filled.add(leaf(field.getItem(), true)));
                }
            }
            if (!filled.isEmpty() && filled.size() == count(rows, field, cells)) {
                answers.add(Optional.empty(), "", field.getClause(), filled.get(0));
            }
        }
    }

    private static <R> long count(List<Placed<R>> rows, MinutesField field, Cells<R> cells) {
        return rows.stream()
                .filter(row -> cells.isFilled(field.getItem(), row.value()).isPresent())
                .count();
    }

    private static Optional<Boolean> isFilled(MinutesItem item, Papers of, Minutes minutes) {
        MinutesCounts counts = minutes.getCounts();
        Optional<MinutesManager> manager = minutes.getManager();
        return switch (item) {
            case EXAM_DATE -> Optional.of(!minutes.getExamDates().isEmpty());
            case CERTIFICATION_NAME -> text(minutes.getCertificationName());
            case REGISTRY_NUMBER -> text(minutes.getRegistryNumber());
            case CENTRE -> text(minutes.getCentre());
            case SESSION_START -> there(minutes.getStartsOn());
            case SESSION_END -> there(minutes.getEndsOn());
            case PLACE, VIDEO_LINK ->
                Optional.of(
                        MinutesAnswers.isFilled(minutes.getPlace()) || MinutesAnswers.isFilled(minutes.getVideoLink()));
            case COUNT_REGISTERED -> there(counts.getRegistered());
            case COUNT_PRESENT -> there(counts.getPresent());
            case COUNT_ABSENT -> there(counts.getAbsent());
            case COUNT_ADMITTED -> there(counts.getAdmitted());
            case COUNT_PARTIAL -> there(counts.getPartial());
            case COUNT_NOT_ADMITTED -> there(counts.getNotAdmitted());
            case MANAGER_NAME ->
                Optional.of(MinutesAnswers.isFilled(manager.flatMap(MinutesManager::getFamilyName))
                        && MinutesAnswers.isFilled(manager.flatMap(MinutesManager::getGivenName)));
            case MANAGER_FUNCTION -> text(manager.flatMap(MinutesManager::getFunction));
            case MANAGER_OBSERVATIONS -> text(manager.flatMap(MinutesManager::getObservations));
            case MANAGER_SIGNATURE -> there(of.made(manager.flatMap(MinutesManager::getSignature)));
            case STAMP -> Optional.of(minutes.isStamped());
            case SIGNATURE ->
                Optional.of(!minutes.getJurors().isEmpty()
                        && minutes.getJurors().stream()
                                .allMatch(row -> of.made(row.getSignature()).isPresent()));
            default -> Optional.empty();
        };
    }

    private static Optional<Boolean> isFilled(MinutesItem item, MinutesRow row) {
        return switch (item) {
            case FAMILY_NAME -> text(row.getFamilyName());
            case GIVEN_NAME -> text(row.getGivenName());
            case ROUTE -> Optional.of(!row.getRoutes().isEmpty());
            case DECISION -> Optional.of(!row.getDecisions().isEmpty());
            case BLOCS_ACQUIRED, BLOCS_REFUSED ->
                row.getDecisions().contains(Outcome.ABSENT)
                        ? Optional.empty()
                        : Optional.of(!row.getBlocsAcquired().isEmpty()
                                || !row.getBlocsRefused().isEmpty());
            default -> Optional.empty();
        };
    }

    private static Optional<Boolean> isFilled(MinutesItem item, MinutesJuror row, Papers of) {
        return switch (item) {
            case FAMILY_NAME -> text(row.getFamilyName());
            case GIVEN_NAME -> text(row.getGivenName());
            case QUALITY -> text(row.getQuality());
            case COMPANY -> text(row.getCompany());
            case SIGNATURE -> there(of.made(row.getSignature()));
            default -> Optional.empty();
        };
    }

    private static Optional<Boolean> text(Optional<String> text) {
        return Optional.of(MinutesAnswers.isFilled(text));
    }

    private static Optional<Boolean> there(Optional<?> value) {
        return Optional.of(value.isPresent());
    }
}
