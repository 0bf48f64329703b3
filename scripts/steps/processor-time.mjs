/**
 * How much of the processors' time a virtual machine was refused by its host, which gave it to others meanwhile. What
 * takes seconds then takes minutes, without anybody here being busy.
 */
import { readFileSync } from 'node:fs';

/**
 * @typedef {object} ProcessorTime
 * @property {number} wanted ticks that somebody here wanted, had or not, since the machine started
 * @property {number} refused ticks of them that the host gave to others
 */

/**
 * @returns {ProcessorTime} nothing wanted where the system does not tell, which is everywhere but on Linux
 * @see https://docs.kernel.org/filesystems/proc.html, "Miscellaneous kernel statistics in /proc/stat"
 */
export function processorTime() {
  try {
    return readProcessorTime(readFileSync('/proc/stat', 'utf8'));
  } catch {
    return { wanted: 0, refused: 0 };
  }
}

/**
 * @param {string} text what stands in /proc/stat
 * @returns {ProcessorTime}
 * @example readProcessorTime('cpu  50 0 20 900 5 0 10 40 0 0') // { wanted: 120, refused: 40 }
 */
export function readProcessorTime(text) {
  const [user, nice, system, , , irq, softirq, steal = 0] = (/^cpu +(.+)$/m.exec(text)?.[1] ?? '')
    .split(' ')
    .map(Number);
  const had = user + nice + system + irq + softirq;
  return Number.isNaN(had) ? { wanted: 0, refused: 0 } : { wanted: had + steal, refused: steal };
}

/**
 * @param {ProcessorTime} since
 * @returns {number} what was refused of what was wanted since then, 0 to 1
 */
export function refusedSince(since, { wanted, refused } = processorTime()) {
  const all = wanted - since.wanted;
  return all > 0 ? (refused - since.refused) / all : 0;
}
