/** Whether two things of plain data are the same. */

/** @example isSame({ day: 'Monday', hours: [9] }, { day: 'Monday', hours: [9] }) //=> true */
export function isSame(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) {
    return Object.is(one, other);
  }
  const [mine, theirs] = [Object.entries(one), Object.entries(other)];
  return (
    mine.length === theirs.length &&
    mine.every(([name, value]) => isSame(value, (other as Readonly<Record<string, unknown>>)[name]))
  );
}
