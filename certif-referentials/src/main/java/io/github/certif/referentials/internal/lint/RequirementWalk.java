package io.github.certif.referentials.internal.lint;

import io.github.certif.model.regulation.Attempts;
import io.github.certif.model.regulation.Measure;
import io.github.certif.model.regulation.Moment;
import io.github.certif.model.regulation.Range;
import io.github.certif.model.regulation.RecordCondition;
import io.github.certif.model.regulation.RecordQuery;
import io.github.certif.model.regulation.Requirement;
import io.github.certif.model.regulation.Selector;
import io.github.certif.model.regulation.Setting;
import io.github.certif.model.regulation.Window;
import java.util.List;

/** Leads visitors through a requirement, with the pointer of every node as it stands in the file. */
final class RequirementWalk {

    private final List<RegulationVisitor> visitors;

    RequirementWalk(List<RegulationVisitor> visitors) {
        this.visitors = visitors;
    }

    void requirement(Spot around, Requirement requirement) {
        Spot spot = around.cited(requirement.label().clause().isPresent());
        visitors.forEach(v -> v.requirement(spot, requirement));
        requirement.label().clause().ifPresent(clause -> visitors.forEach(v -> v.clause(spot.at("clause"), clause)));
        if (requirement instanceof Requirement.Acquired r) {
            selector(spot.at("acquired"), r.units());
        } else if (requirement instanceof Requirement.AtLevel r) {
            selector(spot.at("level").at("of"), r.of());
            setting(spot.at("level").at("atLeast"), Vocabulary.LEVEL, r.atLeast());
        } else if (requirement instanceof Requirement.Compare r) {
            measure(spot.at("compare"), r.measure());
            range(spot, r.range());
        } else if (requirement instanceof Requirement.HasRecord r) {
            query(spot.at("record"), r.query());
        } else if (requirement instanceof Requirement.Within r) {
            window(spot.at("within").at("window"), r.window());
        } else {
            combination(spot, requirement);
        }
    }

    private void combination(Spot spot, Requirement requirement) {
        if (requirement instanceof Requirement.AllOf r) {
            each(spot.at("allOf"), r.of());
        } else if (requirement instanceof Requirement.AnyOf r) {
            each(spot.at("anyOf"), r.of());
        } else if (requirement instanceof Requirement.NOf r) {
            each(spot.at("of"), r.of());
        } else if (requirement instanceof Requirement.When r) {
            requirement(spot.at("when"), r.condition());
            requirement(spot.at("then"), r.then());
            r.otherwise().ifPresent(otherwise -> requirement(spot.at("otherwise"), otherwise));
        }
    }

    private void each(Spot spot, List<Requirement> of) {
        for (int i = 0; i < of.size(); i++) {
            requirement(spot.at(i), of.get(i));
        }
    }

    private void query(Spot spot, RecordQuery query) {
        query.getAboutEach().ifPresent(about -> selector(spot.at("aboutEach"), about));
        setting(spot.at("together"), Vocabulary.BOOLEAN, query.getTogether());
        for (int i = 0; i < query.getWhere().size(); i++) {
            condition(spot.at("where").at(i), query.getWhere().get(i));
        }
    }

    void condition(Spot spot, RecordCondition condition) {
        visitors.forEach(v -> v.condition(spot, condition));
        if (condition instanceof RecordCondition.Lasts c) {
            setting(spot.at("lasts"), Vocabulary.PERIOD, c.period());
        } else if (condition instanceof RecordCondition.AmountIn c) {
            range(spot, c.range());
        } else if (condition instanceof RecordCondition.DatedBy c) {
            moment(spot.at("by"), c.moment());
        } else if (condition instanceof RecordCondition.Covers c) {
            selector(spot.at("covers"), c.of());
            range(spot, c.range());
        }
    }

    private void measure(Spot spot, Measure measure) {
        visitors.forEach(v -> v.measure(spot, measure));
        if (measure instanceof Measure.Mean m) {
            items(spot.at("mean"), m.items());
        } else if (measure instanceof Measure.Sum m) {
            items(spot.at("sum"), m.items());
        } else if (measure instanceof Measure.Lowest m) {
            selector(spot.at("lowest"), m.of());
        } else if (measure instanceof Measure.Count m) {
            selector(spot.at("count"), m.of());
        } else if (measure instanceof Measure.Amount m) {
            amount(spot.at("amount"), m);
        }
    }

    private void amount(Spot spot, Measure.Amount amount) {
        amount.during().ifPresent(during -> window(spot.at("during"), during));
        amount.per().ifPresent(per -> amount(spot.at("per"), per));
    }

    private void items(Spot spot, List<Measure.Weighted> items) {
        for (int i = 0; i < items.size(); i++) {
            Spot item = spot.at(i);
            items.get(i).of().ifPresent(of -> measure(item.at("of"), of));
            items.get(i).each().ifPresent(each -> selector(item.at("each"), each));
            setting(item.at("weight"), Vocabulary.NUMBER, items.get(i).weight());
        }
    }

    private void range(Spot spot, Range range) {
        range.atLeast().ifPresent(bound -> setting(spot.at("atLeast"), Vocabulary.NUMBER, bound));
        range.moreThan().ifPresent(bound -> setting(spot.at("moreThan"), Vocabulary.NUMBER, bound));
        range.atMost().ifPresent(bound -> setting(spot.at("atMost"), Vocabulary.NUMBER, bound));
        range.lessThan().ifPresent(bound -> setting(spot.at("lessThan"), Vocabulary.NUMBER, bound));
    }

    void window(Spot spot, Window window) {
        visitors.forEach(v -> v.window(spot, window));
        window.getSince().ifPresent(since -> moment(spot.at("since"), since));
        window.getUntil().ifPresent(until -> moment(spot.at("until"), until));
        setting(spot.at("lastDay"), Vocabulary.LAST_DAY, window.getLastDay());
        setting(spot.at("event"), Vocabulary.EVENT, window.getEvent());
        window.getAttempts().ifPresent(attempts -> attempts(spot.at("attempts"), attempts));
        window.getAfterEnd().ifPresent(after -> requirement(spot.at("afterEnd"), after));
    }

    private void attempts(Spot spot, Attempts attempts) {
        setting(spot.at("max"), Vocabulary.ATTEMPTS_MAX, attempts.getMax());
        setting(spot.at("count"), Vocabulary.ATTEMPTS_COUNT, attempts.getCount());
        setting(spot.at("absences"), Vocabulary.ATTEMPTS_ABSENCES, attempts.getAbsences());
        setting(spot.at("since"), Vocabulary.ATTEMPTS_SINCE, attempts.getSince());
    }

    void moment(Spot spot, Moment moment) {
        if (moment instanceof Moment.Anchored m) {
            setting(spot.at("anchor"), Vocabulary.ANCHOR, m.anchor());
            setting(spot.at("occurrence"), Vocabulary.OCCURRENCE, m.occurrence());
            setting(spot.at("of"), Vocabulary.SITTINGS, m.of());
            String way = m.shift().back() ? "minus" : "plus";
            setting(spot.at(way), Vocabulary.PERIOD, m.shift().period());
            setting(spot.at("monthEnd"), Vocabulary.MONTH_END, m.monthEnd());
            setting(spot.at("roll"), Vocabulary.ROLL, m.roll());
        } else if (moment instanceof Moment.Earliest m) {
            moments(spot.at("earliest"), m.of());
        } else if (moment instanceof Moment.Latest m) {
            moments(spot.at("latest"), m.of());
        }
    }

    private void moments(Spot spot, List<Moment> of) {
        for (int i = 0; i < of.size(); i++) {
            moment(spot.at(i), of.get(i));
        }
    }

    void selector(Spot spot, Selector selector) {
        visitors.forEach(v -> v.selector(spot, selector));
        String plural = Units.plural(selector.kind());
        selector.supplied().ifPresent(supplied -> setting(spot.at(plural), Vocabulary.CODES, supplied));
    }

    void setting(Spot spot, Vocabulary vocabulary, Setting setting) {
        visitors.forEach(v -> v.setting(spot, vocabulary, setting));
    }
}
