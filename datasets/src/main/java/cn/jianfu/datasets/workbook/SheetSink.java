package cn.jianfu.datasets.workbook;

/** Takes a file's sheets, each as its start, its rows from the top and its end. What it throws reaches the caller unchanged. */
public interface SheetSink {
    void start(SheetStart sheet);

    void row(SheetRow row);

    void end();
}
