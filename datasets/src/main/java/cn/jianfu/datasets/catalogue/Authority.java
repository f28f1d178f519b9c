package cn.jianfu.datasets.catalogue;

import java.io.Serializable;

/**
 * On what an item of the catalogue rests.
 *
 * @param document title of the document, with the article where it is known
 * @param number its number, empty where it has none or none is known
 */
public record Authority(Basis basis, Standing standing, String document, String number) implements Serializable {
    /** How a sentence names the document: its number where it has one, else its title. */
    public String cited() {
        return number.isEmpty() || number.contains("未载") || document.contains(number)
                ? "《" + document + "》"
                : "《" + document + "》(" + number + ")";
    }
}
