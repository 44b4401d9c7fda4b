package io.github.certif.render.layout;

import io.github.certif.model.decision.Finding;
import io.github.certif.render.message.Messages;
import java.util.ArrayList;
import java.util.List;

/** What a finding says to somebody who does not know the names of facts: they are put in words where there are any. */
final class ReportedFact {

    private static final String FACTS = "facts";
    private static final String BETWEEN = ", ";

    private final Messages messages;

    ReportedFact(Messages messages) {
        this.messages = messages;
    }

    String text(Finding finding) {
        String facts = finding.getArguments().get(FACTS);
        return facts == null
                ? messages.text(finding)
                : messages.text(Finding.builder()
                        .from(finding)
                        .putArguments(FACTS, worded(facts))
                        .build());
    }

    private String worded(String facts) {
        List<String> worded = new ArrayList<>();
        int start = 0;
        for (int end = facts.indexOf(BETWEEN); end >= 0; end = facts.indexOf(BETWEEN, start)) {
            worded.add(fact(facts.substring(start, end)));
            start = end + BETWEEN.length();
        }
        worded.add(fact(facts.substring(start)));
        return String.join(messages.say("join.semicolon"), worded);
    }

    /** A name, a space, a value; anything else stays as it is. */
    private String fact(String fact) {
        int space = fact.indexOf(' ');
        if (space < 0) {
            return fact;
        }
        String value = fact.substring(space + 1);
        return messages.find("fact." + fact.substring(0, space).replace(':', '.'))
                .map(name -> name
                        + messages.say("join.colon")
                        + messages.find("value." + value).orElse(value))
                .orElse(fact);
    }
}
