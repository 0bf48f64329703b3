/** What the first page needs of the browser. Its entrypoint hands it in, so that no component calls the browser itself. */
export interface WelcomePlatform {
  /**
   * Asks for access to sites. The browser asks a person only within their click, so this is called in it before
   * anything is awaited.
   *
   * @throws Error in the browser's words where it could not ask.
   */
  requestAccess(origins: string[]): Promise<boolean>;
  /** Whether nothing was ever chosen in this profile. */
  isFirstVisit(): Promise<boolean>;
  /** Whether whoever administers the browser put the extension here. */
  isInstalledByAdmin(): Promise<boolean>;
  closePage(): void;
  isFirefox: boolean;
}
