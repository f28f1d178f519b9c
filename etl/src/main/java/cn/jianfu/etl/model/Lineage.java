package cn.jianfu.etl.model;

import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.spark.sql.catalyst.analysis.UnresolvedRelation;
import org.apache.spark.sql.catalyst.parser.CatalystSqlParser$;
import org.apache.spark.sql.catalyst.plans.QueryPlan;
import org.apache.spark.sql.catalyst.plans.logical.LogicalPlan;
import org.apache.spark.sql.catalyst.plans.logical.SubqueryAlias;
import scala.jdk.javaapi.CollectionConverters;

/** What models are made of, as Spark's own parser reads their SQL. */
public final class Lineage {
    private static final String CONFORM = "conform";
    private static final String MARTS = "marts";
    private static final String MART = "mart_";

    /** Tables that Java makes of others, or of one of several models. */
    private static final Map<String, Set<String>> MADE = Map.of(
            "matter_set", Set.of("burden_hours", "collected_form", "region"),
            "form_candidate", Set.of("matter_community", "matter_set"),
            "mart_stated", Set.of("burden_load"));

    private static final Map<String, Set<String>> KNOWN = new ConcurrentHashMap<>();

    private Lineage() {}

    /** The tables without a model that a mart is made of in the end: of ledger rows, and of what was decided. */
    public static Set<String> ofMart(String name) {
        Set<String> origins = new HashSet<>();
        references(MARTS, name).forEach(table -> follow(table, origins));
        return origins;
    }

    /** Whether any of these tables, which have no model, goes into a model of {@code models/conform}. */
    public static boolean changed(String model, Set<String> tables) {
        Set<String> origins = new HashSet<>();
        follow(model, origins);
        return !Collections.disjoint(origins, tables);
    }

    /** The tables that a question asks, those of its WITH left out. */
    public static Set<String> asked(String sql) {
        Set<String> asked = new HashSet<>();
        Set<String> own = new HashSet<>();
        walk(CatalystSqlParser$.MODULE$.parsePlan(sql), asked, own);
        asked.removeAll(own);
        return asked;
    }

    private static void follow(String table, Set<String> origins) {
        if (MADE.containsKey(table)) {
            MADE.get(table).forEach(part -> follow(part, origins));
        } else if (table.startsWith(MART) && SqlModel.exists(MARTS, table.substring(MART.length()))) {
            origins.addAll(ofMart(table.substring(MART.length())));
        } else if (SqlModel.exists(CONFORM, table)) {
            references(CONFORM, table).forEach(part -> follow(part, origins));
        } else {
            origins.add(table);
        }
    }

    private static Set<String> references(String room, String model) {
        return KNOWN.computeIfAbsent(
                room + "/" + model, key -> asked(SqlModel.load(room, model).sql()));
    }

    private static void walk(QueryPlan<?> plan, Set<String> asked, Set<String> own) {
        if (plan instanceof UnresolvedRelation relation) {
            asked.add(relation.tableName());
        }
        if (plan instanceof LogicalPlan logical) {
            CollectionConverters.asJava(logical.children()).forEach(child -> walk((LogicalPlan) child, asked, own));
        }
        CollectionConverters.asJava(plan.innerChildren()).forEach(child -> {
            if (child instanceof SubqueryAlias alias) {
                own.add(alias.alias());
            }
            if (child instanceof QueryPlan<?> inner) {
                walk(inner, asked, own);
            }
        });
        CollectionConverters.asJava(plan.subqueries()).forEach(child -> walk((QueryPlan<?>) child, asked, own));
    }
}
