package cn.jianfu.dashboard.burden.sensitivity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What another value of a factor does to an order.
 *
 * @param size how many are in the order
 * @param entered names that come into the first ten
 * @param largestMove by how many places one of the first ten moves at most
 * @param agreement Kendall's tau of the two orders: 1 when they are the same, -1 when one is the other backwards
 */
record RankingShift(int size, List<String> entered, int largestMove, double agreement) {
    private static final int TOP = 10;

    /** So many names are said; the export of a trial has them all. */
    private static final int NAMED = 2;

    RankingShift {
        entered = List.copyOf(entered);
    }

    /** Both orders are of the same things. */
    static RankingShift between(Ranking now, Ranking then) {
        Map<String, Integer> before = now.byKey();
        List<String> entered = new ArrayList<>();
        int largest = 0;
        List<Integer> order = new ArrayList<>();
        for (Ranking.Place place : then.places()) {
            int was = before.getOrDefault(place.key(), 0);
            order.add(was);
            int is = order.size();
            if (is <= TOP && was > TOP) {
                entered.add(place.name());
            }
            if (is <= TOP || was <= TOP) {
                largest = Math.max(largest, Math.abs(is - was));
            }
        }
        int size = order.size();
        double pairs = size * (size - 1.0) / 2;
        return new RankingShift(size, entered, largest, pairs == 0 ? 1 : 1 - 2 * inversions(order) / pairs);
    }

    /** Whether the first ten are the same, in the same order. */
    boolean none() {
        return largestMove == 0;
    }

    /** For leaders: what becomes of the first ten. */
    String words() {
        if (size < 2) {
            return "只有一个，没有名次";
        }
        String top = size > TOP ? "前十名" : "名次";
        if (none()) {
            return top + "不变";
        }
        if (entered.isEmpty()) {
            return (size > TOP ? "前十名还是这十个" : "次序有变") + "，最多挪 " + largestMove + " 位";
        }
        String names = String.join("、", entered.subList(0, Math.min(NAMED, entered.size())));
        return "前十名换 " + entered.size() + " 个（" + names + (entered.size() > NAMED ? "等" : "") + "进入）";
    }

    /** Pairs that stand the other way round, counted while merging. */
    private static double inversions(List<Integer> order) {
        if (order.size() < 2) {
            return 0;
        }
        int half = order.size() / 2;
        List<Integer> left = new ArrayList<>(order.subList(0, half));
        List<Integer> right = new ArrayList<>(order.subList(half, order.size()));
        double found = inversions(left) + inversions(right);
        int taken = 0;
        for (int i = 0; i < order.size(); i++) {
            int fromRight = i - taken;
            if (fromRight == right.size() || (taken < left.size() && left.get(taken) <= right.get(fromRight))) {
                order.set(i, left.get(taken++));
            } else {
                found += left.size() - taken;
                order.set(i, right.get(fromRight));
            }
        }
        return found;
    }
}
