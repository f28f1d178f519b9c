package cn.jianfu.etl;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "cn.jianfu.etl", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule knows_no_web = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "com.vaadin..", "cn.jianfu.dashboard..")
            .because("the same jar goes to a cluster, where there is no dashboard");

    @ArchTest
    static final ArchRule rooms_have_no_circles = slices().matching("cn.jianfu.etl.(*)..")
            .should()
            .beFreeOfCycles()
            .because("a run walks from intake to publication; whoever looks back makes a stage untestable alone");

    @ArchTest
    static final ArchRule only_publication_and_the_commands_know_postgresql = noClasses()
            .that()
            .resideInAnyPackage("..intake..", "..conform..", "..marts..", "..model..", "..lake..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("cn.jianfu.database..", "org.postgresql..", "java.sql..")
            .because("the lake must be computable where there is no PostgreSQL");
}
