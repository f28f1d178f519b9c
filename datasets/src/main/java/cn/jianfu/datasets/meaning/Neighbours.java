package cn.jianfu.datasets.meaning;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Known names that are written alike: cosine of the single characters and pairs of characters that two names have, each weighed by how few names have it.
 */
public final class Neighbours implements Serializable {
    private static final long serialVersionUID = 1L;

    /** From this likeness on a neighbour's meaning is taken over; chosen by cross-validation, see docs/classification.md. */
    public static final double LIKE_ENOUGH = 0.8;

    /**
     * A known name that is like the one asked for.
     *
     * @param likeness from 0 to 1
     */
    public record Neighbour(String name, String matter, double likeness) {}

    private final String[] names;
    private final String[] matters;
    private final Map<String, Integer> grams = new HashMap<>();
    private final double[] weights;
    private final int[][] holders;
    private final double[][] shares;

    /** @param known subjects with their matters */
    public Neighbours(Map<String, String> known) {
        names = known.keySet().toArray(String[]::new);
        matters = known.values().toArray(String[]::new);
        List<List<Integer>> postings = new ArrayList<>();
        for (int i = 0; i < names.length; i++) {
            for (String gram : counted(names[i]).keySet()) {
                int id = grams.computeIfAbsent(gram, key -> grams.size());
                if (id == postings.size()) {
                    postings.add(new ArrayList<>());
                }
                postings.get(id).add(i);
            }
        }
        weights = new double[postings.size()];
        for (int id = 0; id < weights.length; id++) {
            weights[id] = Math.log((1.0 + names.length) / postings.get(id).size());
        }
        holders = new int[weights.length][];
        shares = new double[weights.length][];
        List<Map<String, Double>> vectors = new ArrayList<>();
        for (String name : names) {
            vectors.add(vector(name));
        }
        grams.forEach((gram, id) -> {
            List<Integer> posting = postings.get(id);
            holders[id] = posting.stream().mapToInt(Integer::intValue).toArray();
            shares[id] = posting.stream()
                    .mapToDouble(name -> vectors.get(name).get(gram))
                    .toArray();
        });
    }

    /** The most alike, best first; of equally alike ones those that are known first. */
    public List<Neighbour> of(String subject, int most) {
        double[] likeness = new double[names.length];
        vector(subject).forEach((gram, share) -> {
            Integer id = grams.get(gram);
            if (id != null) {
                for (int i = 0; i < holders[id].length; i++) {
                    likeness[holders[id][i]] += share * shares[id][i];
                }
            }
        });
        List<Neighbour> found = new ArrayList<>();
        for (int i = 0; i < names.length; i++) {
            if (likeness[i] > 0
                    && (found.size() < most || likeness[i] > found.getLast().likeness())) {
                found.add(new Neighbour(names[i], matters[i], likeness[i]));
                found.sort(Comparator.comparingDouble(Neighbour::likeness).reversed());
                if (found.size() > most) {
                    found.removeLast();
                }
            }
        }
        return found;
    }

    /** Unknown characters weigh as much as the rarest known ones: they are what the name says besides. */
    private Map<String, Double> vector(String subject) {
        Map<String, Double> vector = new LinkedHashMap<>();
        double square = 0;
        for (Map.Entry<String, Integer> gram : counted(subject).entrySet()) {
            Integer id = grams.get(gram.getKey());
            double weight = gram.getValue() * (id == null ? Math.log(1.0 + names.length) : weights[id]);
            vector.put(gram.getKey(), weight);
            square += weight * weight;
        }
        double length = Math.sqrt(square);
        vector.replaceAll((gram, weight) -> weight / length);
        return vector;
    }

    private static Map<String, Integer> counted(String subject) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (int i = 0; i < subject.length(); i++) {
            counts.merge(subject.substring(i, i + 1), 1, Integer::sum);
            if (i + 1 < subject.length()) {
                counts.merge(subject.substring(i, i + 2), 1, Integer::sum);
            }
        }
        return counts;
    }
}
