package cn.jianfu.datasets.workbook;

/** How much of a text with fonts of its own is crossed out. */
final class Runs {
    private boolean crossing;
    private boolean struck;
    private boolean plain;

    /** The next part of the text begins. */
    void begin() {
        crossing = false;
    }

    /** The part's font crosses out, unless the tag says that it does not. */
    void strike(SheetScanner xml) {
        crossing = true;
        while (xml.nextAttribute()) {
            if (xml.attributeIs("val")) {
                crossing = xml.at(xml.value()) == '1' || xml.at(xml.value()) == 't';
            }
        }
    }

    /** The part says what is in a text from a place on. */
    void text(CharSequence text, int from) {
        text(text.subSequence(from, text.length()), crossing);
    }

    /** A part says something. */
    void text(CharSequence part, boolean crossed) {
        if (!part.toString().isBlank()) {
            struck |= crossed;
            plain |= !crossed;
        }
    }

    Cell.Struck struck() {
        return struck ? plain ? Cell.Struck.PART : Cell.Struck.ALL : Cell.Struck.NOTHING;
    }
}
