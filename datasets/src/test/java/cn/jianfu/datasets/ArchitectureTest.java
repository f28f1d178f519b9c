package cn.jianfu.datasets;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "cn.jianfu.datasets", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule KNOWS_NO_FRAMEWORK = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.springframework..", "com.vaadin..", "org.apache.spark..", "org.apache.hadoop..", "java.sql..")
            .because(
                    "what the data is must be usable by the jobs, the dashboard and a test alike, without starting any of them");

    @ArchTest
    static final ArchRule FEATURES_FORM_NO_CYCLES = slices().matching("cn.jianfu.datasets.(*)..")
            .should()
            .beFreeOfCycles()
            .because("a reader should be able to learn one feature after the other");

    @ArchTest
    static final ArchRule NOTHING_HANGS_ON_THE_SAMPLE = noClasses()
            .that()
            .resideOutsideOfPackage("cn.jianfu.datasets.sample..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("cn.jianfu.datasets.sample..")
            .because("real data must never meet the invented city");

    @ArchTest
    static final ArchRule NAMES_SAY_WHAT_A_CLASS_IS = noClasses()
            .should()
            .haveNameMatching(".*(Manager|Helper|Util|Utils)")
            .because("such a name says nothing of what is inside");

    @ArchTest
    static final ArchRule PEOPLE_ARE_NOT_LOGGED = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.slf4j..", "java.util.logging..", "org.apache.logging..")
            .because("this module handles applicants' names, and what it does not log cannot leak");
}
