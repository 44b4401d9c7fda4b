package io.github.certif.render.message;

import io.github.certif.model.decision.Finding;
import io.github.certif.render.document.Phrase;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Findings in words, with those of the referential: the rule that is not kept as its clause says it, the remedy that its
 * pack gives, the role that it is to be reported to.
 *
 * <p>Immutable and thread-safe.
 */
public final class FindingText {

    /** The arguments that are days. */
    private static final Set<String> DAYS = Set.of("due", "on");

    private final Words words;
    private final FactWords facts;

    private FindingText(Words words) {
        this.words = words;
        this.facts = new FactWords(words);
    }

    /**
     * The words of a referential.
     *
     * @param words the words
     * @return findings in these words
     */
    public static FindingText of(Words words) {
        return new FindingText(Objects.requireNonNull(words, "words"));
    }

    /**
     * What a finding says, and what the clause says that it cites.
     *
     * @param finding the finding
     * @return one or two sentences
     */
    public String text(Finding finding) {
        String fact = fact(finding);
        return statement(finding)
                .map(text -> fact + " " + words.messages().say("said.clause", "clause", text.plain()))
                .orElse(fact);
    }

    /**
     * What a finding says by itself, where the clause stands beside it.
     *
     * @param finding the finding
     * @return a sentence, which calls the rule by its name only where no clause says it
     */
    public String fact(Finding finding) {
        return words.messages().text(named(finding), facts::said);
    }

    /** What the clause says that a finding cites. */
    private Optional<Phrase> statement(Finding finding) {
        return finding.getClause().flatMap(clause -> words.find("clause." + clause.id()));
    }

    /** The same finding, its rule, documents, bodies and roles called as the pack calls them, its days written out. */
    private Finding named(Finding finding) {
        Map<String, String> arguments = new TreeMap<>(finding.getArguments());
        arguments.computeIfPresent(
                "document",
                (name, code) -> words.orCode("document." + code, code).plain());
        arguments.computeIfPresent(
                "to", (name, code) -> words.orCode("role." + code, code).plain());
        if (arguments.containsKey("body")) {
            arguments.computeIfPresent(
                    "body", (name, body) -> words.orCode("body." + body, body).plain());
        } else if (statement(finding).isPresent()) {
            arguments.computeIfPresent("rule", (name, id) -> words.messages().say("said.rule"));
        }
        DAYS.forEach(key -> arguments.computeIfPresent(key, (name, day) -> day(day)));
        return Finding.builder().from(finding).arguments(arguments).build();
    }

    private String day(String text) {
        try {
            return words.messages().date(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return text;
        }
    }

    /**
     * What can be done: as the pack says for this rule, or as the library says for such findings; and to whom it is to
     * be reported.
     *
     * @param finding the finding
     * @return the sentence; empty when there is nothing to say
     */
    public Optional<String> remedy(Finding finding) {
        Optional<String> own = Optional.ofNullable(finding.getArguments().get("rule"))
                .flatMap(rule -> words.find("remedy." + rule))
                .map(phrase -> phrase.plain());
        Optional<String> remedy = own.or(() -> words.messages().remedy(finding));
        Optional<String> refer = finding.getRefer()
                .map(role -> words.orCode("role." + role, role).plain())
                .map(role -> words.messages().say("said.refer", "role", role));
        if (remedy.isPresent() && refer.isPresent()) {
            return Optional.of(remedy.get() + " " + refer.get());
        }
        return remedy.or(() -> refer);
    }

    /**
     * The same finding, with its words.
     *
     * @param finding the finding
     * @return the finding with message and remedy
     */
    public Finding worded(Finding finding) {
        return Finding.builder()
                .from(finding)
                .message(text(finding))
                .remedy(remedy(finding))
                .build();
    }
}
