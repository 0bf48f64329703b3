/** CPU time of a browser with all its processes, from /proc; Linux alone has it. */
import { readdirSync, readFileSync } from 'node:fs';

interface Process {
  pid: number;
  parent: number;
  /** Ticks of its own and of its children that are gone. */
  ticks: number;
}

/** Linux counts CPU time in hundredths of a second, whatever the machine. */
const TICKS_PER_SECOND = 100;

/** Seconds of CPU that a process and everything it started have used so far. */
export function cpuSeconds(root: number): number {
  const processes = readdirSync('/proc').flatMap((name) => readProcess(Number(name)) ?? []);
  const family = new Set([root]);
  for (let size = 0; size < family.size; ) {
    size = family.size;
    for (const { pid, parent } of processes) {
      if (family.has(parent)) {
        family.add(pid);
      }
    }
  }
  const ticks = processes.filter(({ pid }) => family.has(pid)).reduce((sum, process) => sum + process.ticks, 0);
  return ticks / TICKS_PER_SECOND;
}

function readProcess(pid: number): Process | undefined {
  if (!Number.isInteger(pid)) {
    return undefined;
  }
  try {
    // The name stands in brackets and may hold anything, so fields are counted from behind it.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
    const [parent = 0, user = 0, system = 0, childUser = 0, childSystem = 0] = [1, 11, 12, 13, 14].map((index) =>
      Number(fields[index]),
    );
    return { pid, parent, ticks: user + system + childUser + childSystem };
  } catch {
    // It ended between the list and the look.
    return undefined;
  }
}
