package cn.jianfu.dashboard;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import cn.jianfu.dashboard.page.Page;
import cn.jianfu.dashboard.scope.Region;
import cn.jianfu.dashboard.scope.Scope;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

@AnalyzeClasses(packages = "cn.jianfu.dashboard", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule no_spark = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.spark..", "cn.jianfu.etl..")
            .because("the dashboard reads what was counted; it never counts certificates by itself");

    @ArchTest
    static final ArchRule features_without_cycles = slices().matching("cn.jianfu.dashboard.(*)..")
            .should()
            .beFreeOfCycles()
            .because("a feature that needs its own user cannot be understood, or taken out, alone");

    @ArchTest
    static final ArchRule rooms_without_cycles = slices().matching("cn.jianfu.dashboard.(*).(*)..")
            .should()
            .beFreeOfCycles()
            .because("the rooms of a large feature are understood one after the other");

    @ArchTest
    static final ArchRule views_behind_navigation = classes()
            .that()
            .areAnnotatedWith(Route.class)
            .should()
            .bePackagePrivate()
            .because("the way into a feature is its navigation class, which knows what its address may hold");

    @ArchTest
    static final ArchRule scopes_only_from_the_rule = noClasses()
            .that()
            .resideOutsideOfPackage("cn.jianfu.dashboard.scope")
            .should()
            .callConstructor(Scope.class, Region.class, List.class, String.class)
            .because("a scope in hand is the proof that the scope rule was asked");

    @ArchTest
    static final ArchRule uploads_are_bounded = noClasses()
            .should()
            .callMethodWhere(target(owner(assignableTo(UploadHandler.class)))
                    .and(target(name("inMemory").or(name("toFile")).or(name("toTempFile")))))
            .because("the framework's own handlers take whatever is sent: BoundedUpload and Delivery stop at a size");

    @ArchTest
    static final ArchRule views_without_sql = noClasses()
            .that()
            .areAssignableTo(Page.class)
            .should()
            .dependOnClassesThat()
            .areAssignableTo(JdbcClient.class)
            .because("a figure is defined in a .sql file behind a class that takes a scope, not in a page");
}
