/** A clock on the wall that shows some hour now, by choosing where on earth the wall stands. */

/** A zone whose wall clock shows this hour now. @example zoneWhereItIs(2) //=> { name: 'Etc/GMT+4', offset: -240 } */
export function zoneWhereItIs(hour: number): { name: string; offset: number } {
  const ahead = ((((hour - new Date().getUTCHours() + 12) % 24) + 24) % 24) - 12;
  // The sign in these names is the other way round.
  return { name: `Etc/GMT${ahead > 0 ? '-' : '+'}${Math.abs(ahead)}`, offset: ahead * 60 };
}
