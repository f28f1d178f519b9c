package cn.jianfu.datasets.unit;

import cn.jianfu.datasets.table.CsvRow;
import cn.jianfu.datasets.table.CsvTable;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the names of banks' and insurers' branches: 中国农业银行股份有限公司…支行, 农行…支行. {@code financial_brands.csv} has the brands. */
final class BranchNames implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String LEGAL_FORMS = "股份有限公司|有限责任公司|有限公司";
    /** As written, longest first, and what is meant. A counter in the branch's own house is the branch. */
    private static final List<String[]> BRANCHES = List.of(
            pair("支行营业部", "支行"),
            pair("支行营业室", "支行"),
            pair("支行营业厅", "支行"),
            pair("中心支公司", "中心支公司"),
            pair("营销服务部", "营销服务部"),
            pair("分行营业部", "分行营业部"),
            pair("储蓄支局", "储蓄所"),
            pair("支公司", "支公司"),
            pair("分公司", "分公司"),
            pair("子公司", "分公司"),
            pair("分理处", "分理处"),
            pair("储蓄所", "储蓄所"),
            pair("营业部", "营业部"),
            pair("营业室", "营业部"),
            pair("营业厅", "营业部"),
            pair("营业所", "营业所"),
            pair("信用社", "信用社"),
            pair("支行", "支行"),
            pair("分行", "分行"),
            pair("总行", "总行"),
            pair("分社", "分社"),
            pair("网点", "网点"));

    private final Map<String, Brand> bySpoken = new HashMap<>();
    private final List<String> longestFirst;

    BranchNames() {
        for (CsvRow row :
                CsvTable.bundled(BranchNames.class, "financial_brands.csv", "brand", "formal", "kind", "spoken")) {
            Brand brand = new Brand(row.required("brand"), row.required("formal"), row.required("kind"));
            bySpoken.put(brand.name(), brand);
            bySpoken.put(brand.formal(), brand);
            row.parts("spoken").forEach(spoken -> bySpoken.put(spoken, brand));
        }
        longestFirst = new ArrayList<>(bySpoken.keySet());
        longestFirst.sort(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()));
    }

    /** A bank whose own name begins with a region (西安银行), where the name has one; empty otherwise. */
    String regional(String name) {
        if (name.contains("银行")) {
            for (String spoken : longestFirst) {
                if (name.contains(spoken)
                        && Objects.requireNonNull(bySpoken.get(spoken)).regional()) {
                    return spoken;
                }
            }
        }
        return "";
    }

    Set<String> words() {
        return bySpoken.keySet();
    }

    /** Reads a name whose regions are taken off, null when it is no bank's or insurer's. */
    OrganReading.@Nullable Branch read(String organ) {
        String text = organ.replaceAll(LEGAL_FORMS, "");
        for (String spoken : longestFirst) {
            int at = text.indexOf(spoken);
            if (at >= 0) {
                Brand brand = Objects.requireNonNull(bySpoken.get(spoken));
                // 人寿 within another word means something else.
                return at == 0 || ownName(brand, text.substring(0, at)) ? branch(brand, text, at, spoken) : null;
            }
        }
        return null;
    }

    /** Rural and village banks have names of their own before the sort of bank: 恒丰村镇银行. */
    private static boolean ownName(Brand brand, String before) {
        return brand.ownNamed() && before.length() <= 4;
    }

    private static OrganReading.@Nullable Branch branch(Brand brand, String text, int at, String spoken) {
        String before = text.substring(0, at);
        String rest = text.substring(at + spoken.length());
        String branch = "";
        for (String[] written : BRANCHES) {
            if (rest.endsWith(written[0])) {
                branch = written[1];
                rest = rest.substring(0, rest.length() - written[0].length());
                break;
            }
        }
        if (brand.insurer()) {
            // Insurers have no 支行; who writes so means the 支公司.
            branch = branch.replace("支行", "支公司").replace("分行", "分公司");
        }
        if (rest.equals("公司") || rest.equals("集团公司")) {
            rest = "";
        }
        // What follows a brand without saying of which branch it is the name is some other thing: 农行家属院.
        if (branch.isEmpty() && !rest.isEmpty() || rest.contains("险")) {
            return null;
        }
        return new OrganReading.Branch(brand, before, rest, branch);
    }

    private static String[] pair(String written, String meant) {
        return new String[] {written, meant};
    }
}
