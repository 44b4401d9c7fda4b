package io.github.certif.examples.cli;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.Date;
import java.util.Locale;

/** The floor plan and the habits of the house, for every module: this project sees them all. */
@AnalyzeClasses(packages = "io.github.certif", importOptions = DoNotIncludeTests.class)
class FloorPlanTest {

    private static final String[] LIBRARY = {
        "io.github.certif.model..",
        "io.github.certif.rules..",
        "io.github.certif.referentials..",
        "io.github.certif.render.."
    };

    private static final DescribedPredicate<JavaClass> A_JSON_MAPPER = assignableTo(
                    "com.fasterxml.jackson.databind.ObjectMapper")
            .or(assignableTo("com.fasterxml.jackson.databind.cfg.MapperBuilder"));

    @ArchTest
    static final ArchRule roomsStandSideBySideOnTheModel = slices().matching("io.github.certif.(*)..")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(resideInAPackage("io.github.certif.examples.."), alwaysTrue())
            .ignoreDependency(alwaysTrue(), resideInAPackage("io.github.certif.model.."))
            .because("what rooms share is a value of the model, and callers hand it from one to the other")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule nothingReadsAClock = noClasses()
            .that()
            .resideInAnyPackage(LIBRARY)
            .should()
            .callMethodWhere(describe(
                    "asks java.time for now",
                    (JavaCall<?> call) -> call.getName().equals("now")
                            && call.getTargetOwner().getPackageName().startsWith("java.time")))
            .orShould()
            .callMethodWhere(target(owner(assignableTo(Clock.class))))
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callConstructor(Date.class)
            .because("dates are arguments")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule nothingAsksForTheDefaultLanguage = noClasses()
            .that()
            .resideInAnyPackage(LIBRARY)
            .should()
            .callMethod(Locale.class, "getDefault")
            .orShould()
            .callMethod(Locale.class, "getDefault", Locale.Category.class)
            .because("the language is an argument")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule noStaticHoldsState = fields().that()
            .areDeclaredInClassesThat()
            .resideInAnyPackage(LIBRARY)
            .and()
            .areStatic()
            .should()
            .beFinal()
            .because("one embedder's call must not change another's answer")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule onePackageBuildsJsonMappers = noClasses()
            .that()
            .resideInAnyPackage(LIBRARY)
            .and()
            .resideOutsideOfPackage("io.github.certif.model.json..")
            .should()
            .callConstructorWhere(target(owner(A_JSON_MAPPER)))
            .orShould()
            .callMethodWhere(describe(
                    "builds a mapper",
                    (JavaCall<?> call) -> A_JSON_MAPPER.test(call.getTargetOwner())
                            && A_JSON_MAPPER.test(call.getTarget().getRawReturnType())))
            .because("one mapper refuses what the formats refuse, everywhere alike")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule publicTypesAreExported = classes()
            .that()
            .resideInAnyPackage(LIBRARY)
            .and()
            .haveModifier(JavaModifier.PUBLIC)
            .and()
            .resideOutsideOfPackage("..internal..")
            .should()
            .resideInAnyPackage(ExportedPackages.ofTheLibrary())
            .because("a public type is an interface that we keep, or stands in an internal package")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule internalPackagesAreNotExported = noClasses()
            .that()
            .resideInAPackage("..internal..")
            .should()
            .resideInAnyPackage(ExportedPackages.ofTheLibrary())
            .allowEmptyShould(true);
}
