package cn.jianfu.datasets.catalogue;

/** What kind of document speaks of a certificate; a law outranks a list. */
public enum Basis {
    /** 清单: a list of permitted or prohibited certificates. */
    LIST("清单"),
    /** 法规条文: an article of a law, a regulation or a government's rules. */
    STATUTE("法规条文"),
    /** 办事指南: a guide or a working paper, which binds nobody but its author. */
    GUIDE("办事指南"),
    /** No document; the matter is known from what people were asked for. */
    NONE("无文件");

    private final String label;

    Basis(String label) {
        this.label = label;
    }

    /** The word that screens and reports use. */
    public String label() {
        return label;
    }
}
