package io.github.certif.referentials.internal.lint;

import io.github.certif.model.decision.Finding;
import io.github.certif.model.decision.Location;
import io.github.certif.model.decision.Severity;
import io.github.certif.model.referential.Referential;
import io.github.certif.model.regulation.Regulation;
import io.github.certif.model.worked.CaseJudge;
import io.github.certif.referentials.format.PackFile;
import io.github.certif.referentials.format.PackProblem;
import io.github.certif.referentials.format.RegulationFile;
import io.github.certif.referentials.internal.PackFiles;
import io.github.certif.referentials.internal.ReadFile;
import io.github.certif.referentials.internal.Sheet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Every check on what could be read of a pack. A check whose file is missing or broken is left out. */
public final class LintRun {

    private static final Comparator<Finding> BY_PLACE = Comparator.comparing((Finding f) -> place(f).file())
            .thenComparing(f -> place(f).line())
            .thenComparing(f -> place(f).column())
            .thenComparing(Finding::getCode)
            .thenComparing(f -> f.getArguments().toString());

    private final PackFiles files;
    private final Optional<CaseJudge> judge;
    private final Notes notes = new Notes();

    private LintRun(PackFiles files, Optional<CaseJudge> judge) {
        this.files = files;
        this.judge = judge;
    }

    /**
     * Everything that is wrong or worth knowing.
     *
     * @param files what could be read
     * @param judge judges the worked cases; absent leaves them unjudged
     * @return the findings of reading and of every check, by file, line and column
     */
    public static List<Finding> findings(PackFiles files, Optional<CaseJudge> judge) {
        return new LintRun(files, judge).run();
    }

    private List<Finding> run() {
        notes.addAll(files.findings());
        files.manifest().ifPresent(this::manifest);
        files.referential().ifPresent(file -> new CodeCheck(notes, file).run());
        files.referential().ifPresent(file -> new FormCheck(notes, file).run());
        files.regulation().ifPresent(this::regulation);
        Optional<Referential> referential = files.assembled();
        referential.ifPresent(whole -> new WordingCheck(notes, whole).run(files.wordings(), files.allRead()));
        referential.ifPresent(this::cases);
        List<Finding> findings = files.manifest()
                .map(manifest -> new Acknowledged(manifest, files.place()).apply(notes.findings()))
                .orElseGet(notes::findings);
        return findings.stream().distinct().sorted(BY_PLACE).toList();
    }

    private static Location place(Finding finding) {
        return finding.getLocation().orElse(new Location("", 0, 0));
    }

    private void manifest(ReadFile<PackFile> file) {
        LocalDate from = file.value().getValidFrom().orElse(LocalDate.MIN);
        LocalDate until = file.value().getValidUntil().orElse(LocalDate.MAX);
        if (from.isAfter(until)) {
            notes.add(
                    file.sheet(),
                    PackProblem.PACK_DATES_REVERSED,
                    "/validFrom",
                    "from",
                    from.toString(),
                    "to",
                    until.toString());
        }
    }

    private void regulation(ReadFile<RegulationFile> file) {
        Regulation regulation = file.value();
        Sheet sheet = file.sheet();
        Optional<Units> units = files.referential().map(referential -> new Units(referential.value()));
        SettingCheck settings = new SettingCheck(notes, sheet, regulation);
        ClauseCheck clauses = new ClauseCheck(notes, sheet, regulation);
        List<RegulationVisitor> visitors = new ArrayList<>(List.of(settings, clauses));
        BodyCheck bodies = new BodyCheck(notes, sheet, regulation);
        visitors.add(bodies);
        units.ifPresent(bodies::run);
        units.ifPresent(u -> visitors.add(new SelectorCheck(notes, sheet, u)));
        units.ifPresent(u -> visitors.add(new MeasureCheck(notes, sheet, u, regulation)));
        judge.flatMap(CaseJudge::customTypes)
                .ifPresent(offered -> visitors.add(new CustomCheck(notes, sheet, offered)));
        new RegulationWalk(visitors).walk(regulation);
        new RegulationCheck(notes, sheet, regulation).run(units);
        new PolicyCheck(notes, sheet, regulation).run();
        besideTheReferential(regulation, settings, clauses);
    }

    private void besideTheReferential(Regulation regulation, SettingCheck settings, ClauseCheck clauses) {
        files.referential().ifPresent(file -> {
            ReferentialClauses beside = new ReferentialClauses(file);
            SettingCheck due = new SettingCheck(notes, file.sheet(), regulation);
            beside.cite(clauses);
            beside.scales(notes, regulation);
            beside.bodies(notes, regulation);
            beside.walkDueDays(List.of(due));
            settings.used().addAll(due.used());
            clauses.table();
            clauses.policies(settings.used());
        });
    }

    private void cases(Referential referential) {
        Units units = new Units(files.referential().orElseThrow().value());
        CaseCheck check = new CaseCheck(notes, referential, units);
        boolean sound = notes.findings().stream().noneMatch(f -> f.getSeverity() == Severity.BLOCKING);
        check.run(files.cases());
        if (judge.isEmpty() || files.cases().isEmpty()) {
            return;
        }
        if (sound) {
            check.judge(files.cases(), judge.get());
        } else {
            notes.add(files.manifest().orElseThrow().sheet(), PackProblem.PACK_CASES_NOT_JUDGED, "/cases");
        }
    }
}
