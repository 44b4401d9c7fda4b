package io.github.certif.model.regulation;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.certif.model.code.BodyId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The JSON form of a {@link RecordCondition}: one key says the kind.
 *
 * @param attribute the attribute
 * @param in the values
 * @param other what any other value means
 * @param lasts a period
 * @param amount a unit of quantity
 * @param document a kind of document
 * @param by a last day
 * @param day a day of the record
 * @param notAfter another day of the record
 * @param verdict a body
 * @param covers a selection
 * @param filled the name of what is filled in
 * @param list a list of the record
 * @param all words that the list holds, each of them
 * @param any words of which the list holds one
 * @param none words that the list does not hold
 * @param unlike a kind of record and the attribute that differs
 * @param drawn the subjects, the number and the result of a draw
 * @param atLeast inclusive lower bound
 * @param moreThan exclusive lower bound
 * @param atMost inclusive upper bound
 * @param lessThan exclusive upper bound
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RecordConditionForm(
        @Nullable String attribute,
        @Nullable List<String> in,
        Requirement.@Nullable Other other,
        @Nullable Setting lasts,
        @Nullable String amount,
        @Nullable String document,
        @Nullable Moment by,
        @Nullable String day,
        @Nullable String notAfter,
        @Nullable BodyId verdict,
        @Nullable Selector covers,
        @Nullable String filled,
        @Nullable String list,
        @Nullable List<String> all,
        @Nullable List<String> any,
        @Nullable List<String> none,
        @Nullable UnlikeForm unlike,
        @Nullable DrawnForm drawn,
        @Nullable Setting atLeast,
        @Nullable Setting moreThan,
        @Nullable Setting atMost,
        @Nullable Setting lessThan) {

    /**
     * What an attribute differs from.
     *
     * @param kind a kind of record
     * @param attribute the attribute
     */
    public record UnlikeForm(String kind, String attribute) {

        /** Checks that nothing is missing. */
        public UnlikeForm {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(attribute, "attribute");
        }
    }

    /**
     * A draw by lot.
     *
     * @param from the list of the subjects
     * @param number the quantity that holds the number drawn
     * @param result the attribute that holds the subject
     */
    public record DrawnForm(String from, String number, String result) {

        /** Checks that nothing is missing. */
        public DrawnForm {
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(number, "number");
            Objects.requireNonNull(result, "result");
        }
    }

    RecordCondition condition() {
        companions();
        List<RecordCondition> found = new ArrayList<>();
        values(found);
        days(found);
        others(found);
        if (found.size() != 1) {
            throw new IllegalArgumentException("a record condition has exactly one of attribute with in, lasts,"
                    + " amount, document, by, verdict, covers, filled, list, day with notAfter, unlike,"
                    + " drawn");
        }
        return found.get(0);
    }

    private void values(List<RecordCondition> found) {
        if (attribute != null && in != null) {
            found.add(new RecordCondition.AttributeIn(
                    attribute, in, other == null ? Requirement.Other.UNSATISFIED : other));
        }
        if (amount != null) {
            found.add(new RecordCondition.AmountIn(amount, Range.of(atLeast, moreThan, atMost, lessThan)));
        }
        if (covers != null) {
            found.add(new RecordCondition.Covers(covers, Range.of(atLeast, moreThan, atMost, lessThan)));
        }
        if (list != null) {
            found.add(listed(list));
        }
        if (unlike != null) {
            found.add(new RecordCondition.Unlike(unlike.kind(), unlike.attribute()));
        }
    }

    private RecordCondition listed(String name) {
        List<RecordCondition> found = new ArrayList<>();
        if (all != null) {
            found.add(new RecordCondition.Listed(name, RecordCondition.Has.ALL, all));
        }
        if (any != null) {
            found.add(new RecordCondition.Listed(name, RecordCondition.Has.ANY, any));
        }
        if (none != null) {
            found.add(new RecordCondition.Listed(name, RecordCondition.Has.NONE, none));
        }
        if (found.size() != 1) {
            throw new IllegalArgumentException("a list is compared with exactly one of all, any, none");
        }
        return found.get(0);
    }

    private void days(List<RecordCondition> found) {
        if (lasts != null) {
            found.add(new RecordCondition.Lasts(lasts));
        }
        if (by != null) {
            found.add(new RecordCondition.DatedBy(Optional.ofNullable(day), by));
        }
        if (day != null && notAfter != null) {
            found.add(new RecordCondition.InOrder(day, notAfter));
        }
    }

    private void others(List<RecordCondition> found) {
        if (document != null) {
            found.add(new RecordCondition.HasDocument(document));
        }
        if (verdict != null) {
            found.add(new RecordCondition.FavourableVerdict(verdict));
        }
        if (filled != null) {
            found.add(new RecordCondition.Filled(filled));
        }
        if (drawn != null) {
            found.add(new RecordCondition.Drawn(drawn.from(), drawn.number(), drawn.result()));
        }
    }

    private void companions() {
        Companions.need("attribute", attribute, "in", in);
        Companions.need("in", in, "attribute", attribute);
        Companions.need("attribute", attribute, "other", other);
        Companions.need("by or notAfter", by == null ? notAfter : by, "day", day);
        Companions.need("day", day, "notAfter", notAfter);
        Companions.need("list", list, "all", all);
        Companions.need("list", list, "any", any);
        Companions.need("list", list, "none", none);
        Object bounded = amount == null ? covers : amount;
        Companions.need("amount or covers", bounded, "atLeast", atLeast);
        Companions.need("amount or covers", bounded, "moreThan", moreThan);
        Companions.need("amount or covers", bounded, "atMost", atMost);
        Companions.need("amount or covers", bounded, "lessThan", lessThan);
    }

    static RecordConditionForm of(RecordCondition condition) {
        return new FormBuilder(condition).build();
    }

    /** Spreads a condition over the keys of its form. */
    private static final class FormBuilder {
        private final RecordCondition condition;
        private RecordCondition.@Nullable AttributeIn attribute;
        private @Nullable Setting lasts;
        private @Nullable String amount;
        private @Nullable String document;
        private @Nullable Moment by;
        private @Nullable String day;
        private @Nullable String notAfter;
        private @Nullable BodyId verdict;
        private @Nullable Selector covers;
        private @Nullable String filled;
        private RecordCondition.@Nullable Listed listed;
        private @Nullable UnlikeForm unlike;
        private @Nullable DrawnForm drawn;
        private @Nullable Range range;

        FormBuilder(RecordCondition condition) {
            this.condition = condition;
            values();
            days();
        }

        private void values() {
            if (condition instanceof RecordCondition.AttributeIn c) {
                attribute = c;
            } else if (condition instanceof RecordCondition.AmountIn c) {
                amount = c.unit();
                range = c.range();
            } else if (condition instanceof RecordCondition.Covers c) {
                covers = c.of();
                range = c.range();
            } else if (condition instanceof RecordCondition.Listed c) {
                listed = c;
            } else if (condition instanceof RecordCondition.Unlike c) {
                unlike = new UnlikeForm(c.kind(), c.attribute());
            } else if (condition instanceof RecordCondition.Drawn c) {
                drawn = new DrawnForm(c.from(), c.number(), c.result());
            }
        }

        private void days() {
            if (condition instanceof RecordCondition.Lasts c) {
                lasts = c.period();
            } else if (condition instanceof RecordCondition.DatedBy c) {
                by = c.moment();
                day = c.day().orElse(null);
            } else if (condition instanceof RecordCondition.InOrder c) {
                day = c.day();
                notAfter = c.notAfter();
            } else if (condition instanceof RecordCondition.HasDocument c) {
                document = c.document();
            } else if (condition instanceof RecordCondition.FavourableVerdict c) {
                verdict = c.body();
            } else if (condition instanceof RecordCondition.Filled c) {
                filled = c.name();
            }
        }

        private @Nullable List<String> words(RecordCondition.Has has) {
            return listed == null || listed.has() != has ? null : listed.words();
        }

        RecordConditionForm build() {
            return new RecordConditionForm(
                    attribute == null ? null : attribute.attribute(),
                    attribute == null ? null : attribute.in(),
                    attribute == null ? null : attribute.other(),
                    lasts,
                    amount,
                    document,
                    by,
                    day,
                    notAfter,
                    verdict,
                    covers,
                    filled,
                    listed == null ? null : listed.list(),
                    words(RecordCondition.Has.ALL),
                    words(RecordCondition.Has.ANY),
                    words(RecordCondition.Has.NONE),
                    unlike,
                    drawn,
                    range == null ? null : range.atLeast().orElse(null),
                    range == null ? null : range.moreThan().orElse(null),
                    range == null ? null : range.atMost().orElse(null),
                    range == null ? null : range.lessThan().orElse(null));
        }
    }
}
