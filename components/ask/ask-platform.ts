/** What the page does with its own tab. */
export interface AskPlatform {
  /** Closes the page. */
  close(): Promise<void>;
}
