package io.github.certif.render.layout;

import io.github.certif.model.session.Session;
import io.github.certif.render.document.Phrase;
import io.github.certif.render.message.Words;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stands at the foot of each page of a paper: whose it is and of which session, so that loose pages can be sorted. */
record PageFoot(Words words, Session session) {

    /** The same layout, whose papers about a session say so on each page. */
    static Layout on(Layout layout) {
        return (words, matter) -> layout.papers(words, matter).stream()
                .map(paper -> matter.getSession()
                        .map(session -> new PageFoot(words, session).under(paper))
                        .orElse(paper))
                .toList();
    }

    private Paper under(Paper paper) {
        return paper.each(document -> document.about(line(paper)));
    }

    private String line(Paper paper) {
        Optional<String> candidate = Sheet.candidates(session)
                .filter(registered ->
                        paper.candidate().filter(registered.getId()::equals).isPresent())
                .findFirst()
                .map(Sheet::name)
                .map(Phrase::plain);
        String days = new Particulars(words).days(session).plain();
        return Stream.concat(candidate.stream(), Stream.of(days))
                .collect(Collectors.joining(words.messages().say("join.dash")));
    }
}
