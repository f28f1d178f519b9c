package cn.jianfu.etl.change;

import java.util.Set;

/**
 * What is not as it was when the run before was made.
 *
 * @param communities some of whose accepted rows, or what is decided of them, are other ones
 * @param files by number: of which some other row is another, or what became of the file as a whole
 * @param tables without an origin, in which anything is different: those that are made of rows ({@link Held#TABLES}),
 *     and those that the run makes of files,
 *     names and rules
 */
public record Change(Set<String> communities, Set<Integer> files, Set<String> tables) {
    public Change {
        communities = Set.copyOf(communities);
        files = Set.copyOf(files);
        tables = Set.copyOf(tables);
    }
}
