/** What the settings page needs of the browser. Its entrypoint hands it in. */
export interface OptionsPlatform {
  /**
   * Asks for access to sites. The browser asks a person only within their click, so this is called in it before
   * anything is awaited.
   *
   * @throws Error in the browser's words where it could not ask.
   */
  requestAccess(origins: string[]): Promise<boolean>;
  /**
   * Shows a notification now.
   *
   * @param text may be empty
   * @throws Error in the browser's words where it did not take it. Whether anybody sees it is not known.
   */
  showSample(title: string, text: string): Promise<void>;
  /** The keys of each command by its name in the manifest; '' where it has none. */
  readShortcuts(): Promise<Record<string, string>>;
  /**
   * Opens the browser's own page on which keys are changed.
   *
   * @throws Error in the browser's words where it did not open.
   */
  openShortcuts(): Promise<void>;
  isFirefox: boolean;
  /** The address of the page on which tools are chosen. */
  welcomeAddress: string;
}
