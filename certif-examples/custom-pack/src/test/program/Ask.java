import io.github.certif.model.decision.Decision;
import io.github.certif.model.dossier.Dossier;
import io.github.certif.model.json.CertifJson;
import io.github.certif.model.json.JsonSource;
import io.github.certif.model.referential.Referential;
import io.github.certif.referentials.Referentials;
import io.github.certif.rules.AwardRules;
import io.github.certif.rules.PolicyChoices;
import io.github.certif.rules.WorkingDays;
import io.github.certif.rules.spi.RequirementEvaluator;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ServiceLoader;

/** Decides a dossier. It names neither a pack nor a requirement of somebody else: the module path brings them. */
public class Ask {

    public static void main(String[] args) throws Exception {
        JsonSource source = JsonSource.of(args[0], Files.readString(Path.of(args[0])));
        Dossier dossier = CertifJson.create().read(source, Dossier.class).get();
        Referential referential = Referentials.installed().get(dossier.getReferential());
        Decision decision = AwardRules.of(
                        referential,
                        PolicyChoices.defaults(),
                        WorkingDays.MONDAY_TO_FRIDAY,
                        ServiceLoader.load(RequirementEvaluator.class))
                .decide(dossier, LocalDate.parse(args[1]))
                .get();
        System.out.println(decision.getOutcome());
        ModuleLayer.boot().modules().stream()
                .map(Module::getName)
                .filter(name -> name.startsWith("io.github.certif.") || name.startsWith("org.example."))
                .sorted()
                .forEach(System.out::println);
    }
}
