/** Labels beside lines that may lie closer than a label is high: each as near to its line as the others let it be. */

interface Cluster {
  /** The places that its labels would like, each less the labels above it. */
  wishes: number[];
  at: number;
}

/**
 * @param places where labels would like to be, in ascending order
 * @param gap the least from one to the next
 * @returns where they are, in the same order
 * @example spread([100, 110], 20) //=> [95, 115], for they share what they lack
 */
export function spread(places: readonly number[], gap: number): number[] {
  const clusters: Cluster[] = [];
  places.forEach((place, index) => {
    let cluster: Cluster = { wishes: [place - index * gap], at: place - index * gap };
    // Labels that would overlap are one block, which stands where it is nearest to all of their lines.
    for (let above = clusters.at(-1); above !== undefined && above.at > cluster.at; above = clusters.at(-1)) {
      clusters.pop();
      const wishes = [...above.wishes, ...cluster.wishes];
      cluster = { wishes, at: wishes.reduce((sum, wish) => sum + wish, 0) / wishes.length };
    }
    clusters.push(cluster);
  });
  return clusters.flatMap(({ wishes, at }) => wishes.map(() => at)).map((at, index) => at + index * gap);
}
