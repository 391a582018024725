package org.recalling.cli;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import org.recalling.indexer.IndexProgress;

/** Shows on standard error how far indexing is, where a person is looking. */
final class IndexingBar implements IndexProgress, AutoCloseable {
    /** Below this many files the work is over before a bar is read. */
    private static final int WORTH_A_BAR = 20;

    private @Nullable ProgressBar bar;

    @Override
    public void begins(int files) {
        if (files >= WORTH_A_BAR) {
            bar = new ProgressBarBuilder()
                    .setTaskName("Indexing")
                    .setUnit(" files", 1)
                    .setInitialMax(files)
                    .setStyle(ProgressBarStyle.ASCII)
                    .showSpeed()
                    .build();
        }
    }

    @Override
    public void read(int files) {
        if (bar != null) {
            bar.stepTo(files);
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }
}
