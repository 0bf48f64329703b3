/** Hands a file to the person: it goes to their downloads and nowhere else. */

/** Long enough for any browser to have begun to write. */
const KEPT_FOR = 60_000;

/**
 * Offers text as a file for download. The address of the blob belongs to this page alone and is given up afterwards.
 *
 * @returns its size in bytes
 * @example offerFile('clock-out-2026-11-22.json', 'application/json', text) //=> 48213
 */
export function offerFile(name: string, type: string, text: string): number {
  const blob = new Blob([text], { type });
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_FOR);
  return blob.size;
}
