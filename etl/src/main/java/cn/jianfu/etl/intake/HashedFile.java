package cn.jianfu.etl.intake;

import java.io.Serializable;

/** A ledger file and the hash of its bytes. A bean, because Spark's encoder knows beans. */
public final class HashedFile implements Serializable {
    private static final long serialVersionUID = 1L;

    private String path = "";
    private String sha256 = "";

    public HashedFile() {}

    HashedFile(String path, String sha256) {
        this.path = path;
        this.sha256 = sha256;
    }

    /** Relative to the ledger directory. */
    public String getPath() {
        return path;
    }

    public void setPath(String path) {
        this.path = path;
    }

    public String getSha256() {
        return sha256;
    }

    public void setSha256(String sha256) {
        this.sha256 = sha256;
    }
}
