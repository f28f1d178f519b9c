package cn.jianfu.datasets.reading;

/**
 * How much is tried to make out what the sheets of one file may be: fewer rows with each sheet on which nothing was
 * found, so that a file that is no ledger is refused in a
 * time that its size accounts for.
 */
final class GuessEffort {
    private static final int MOST = 60;
    private static final int FEWER = 6;
    private static final int FEWEST = 6;

    private int fruitless;
    private int tried;
    private int asked;

    /** How many rows of the next sheet are tried as headings. */
    int tries() {
        return Math.max(FEWEST, MOST - FEWER * fruitless);
    }

    /** A row was tried as a heading. */
    void tried() {
        tried++;
    }

    /** Nothing was found on a sheet. */
    void fruitless() {
        fruitless++;
    }

    /** So many cells were held against what fields hold. */
    void asked(int cells) {
        asked += cells;
    }

    /** How many rows were tried on all sheets together. */
    int rowsTried() {
        return tried;
    }

    /** How many cells were held against what fields hold, each as often as it was. */
    int cellsAsked() {
        return asked;
    }
}
