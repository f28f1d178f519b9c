package cn.jianfu.datasets.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Which part of an {@code .xlsx} file is tied to which. Ties to things outside of the file are passed over. */
final class XlsxParts {
    private XlsxParts() {}

    /**
     * A tie.
     *
     * @param type the last word of the type, e.g. {@code worksheet}
     * @param target a part's name from the file's root
     */
    record Tie(String type, String target) {}

    /** The ties of a part by their identifiers; of the file itself when the part's name is empty. */
    static Map<String, Tie> ties(Archive archive, String part) throws IOException, XMLStreamException {
        int slash = part.lastIndexOf('/');
        String folder = part.substring(0, slash + 1);
        Map<String, Tie> ties = new HashMap<>();
        try (InputStream in = archive.open(folder + "_rels/" + part.substring(slash + 1) + ".rels")) {
            if (in == null) {
                return ties;
            }
            XMLStreamReader xml = Xml.open(in);
            while (Xml.nextElement(xml)) {
                String id = Xml.attribute(xml, "Id");
                String type = Xml.attribute(xml, "Type");
                String target = Xml.attribute(xml, "Target");
                if (id != null
                        && type != null
                        && target != null
                        && !"External".equals(Xml.attribute(xml, "TargetMode"))) {
                    ties.put(id, new Tie(type.substring(type.lastIndexOf('/') + 1), resolved(archive, folder, target)));
                }
            }
        }
        return ties;
    }

    /** Some programs write a target as seen from the file's root, though it is to be seen from the part. */
    private static String resolved(Archive archive, String folder, String target) {
        String resolved = resolved(folder, target);
        return archive.has(resolved) || !archive.has(target) ? resolved : target;
    }

    private static String resolved(String folder, String target) {
        String path = target.replace('\\', '/').replace(" ", "%20");
        try {
            return URI.create("/" + folder).resolve(path).normalize().getPath().substring(1);
        } catch (IllegalArgumentException e) {
            return folder + target;
        }
    }
}
