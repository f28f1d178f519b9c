package cn.jianfu.dashboard.campaign;

/** Somebody else has changed the campaign; the message is a Chinese sentence that says who. */
public final class CampaignChangedException extends RuntimeException {
    private final int version;

    CampaignChangedException(String message, int version) {
        super(message);
        this.version = version;
    }

    /** The latest version now. */
    public int version() {
        return version;
    }
}
