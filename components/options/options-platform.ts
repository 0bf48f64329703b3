/** What the settings page needs of the browser. Its entrypoint hands it in. */
export interface OptionsPlatform {
  /**
   * Asks for access to sites. The browser asks a person only within their click, so this is called in it before
   * anything is awaited.
   *
   * @throws Error in the browser's words where it could not ask.
   */
  requestAccess(origins: string[]): Promise<boolean>;
  /** The address of the page on which tools are chosen. */
  welcomeAddress: string;
}
