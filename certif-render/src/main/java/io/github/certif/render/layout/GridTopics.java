package io.github.certif.render.layout;

import io.github.certif.model.code.CompetencyCode;
import io.github.certif.model.code.Unit;
import io.github.certif.model.referential.Topic;
import io.github.certif.render.document.BulletList;
import io.github.certif.render.document.Emphasis;
import io.github.certif.render.document.Phrase;
import io.github.certif.render.message.Words;
import java.util.List;
import java.util.Optional;

/**
 * What must be covered, as lists: what stands under a heading below it, the competencies that it shows and the
 * condition under which it is due after it. What shows only competencies of another certification is left out.
 */
final class GridTopics {

    private final Words words;

    GridTopics(Words words) {
        this.words = words;
    }

    List<BulletList.Item> items(String key, List<Topic> topics) {
        return topics.stream()
                .filter(topic -> topic.competencies().isEmpty()
                        || !here(topic.competencies()).isEmpty())
                .map(topic -> new BulletList.Item(text(key, topic), items(key, topic.topics())))
                .toList();
    }

    /** Its text with the competencies and the condition after it. */
    Phrase text(String key, Topic topic) {
        Phrase text = words.orCode(key + topic.id(), topic.id());
        List<Phrase> shown = here(topic.competencies()).stream().map(Phrase::of).toList();
        if (!shown.isEmpty()) {
            text = text.plus(aside(Phrase.join(shown, ", ")));
        }
        Optional<Phrase> condition = topic.condition().map(name -> words.orCode("condition." + name, name));
        return condition.isPresent() ? text.plus(aside(condition.get())) : text;
    }

    private List<String> here(List<CompetencyCode> competencies) {
        return competencies.stream()
                .filter(code -> !words.referential().getOthers().contains(Unit.of(code)))
                .map(CompetencyCode::value)
                .toList();
    }

    private static Phrase aside(Phrase text) {
        return Phrase.of(" (").plus(text).plus(")").with(Emphasis.QUIET);
    }
}
