/** What the popup asks of the browser. Its entrypoint passes these in; a test passes its own. */
export interface PopupPlatform {
  /** Opens the settings and leaves the popup. */
  openSettings(): void;
  /** The same, at one of their sections. */
  openSettingsAt(section: string): void;
  /** Opens the page on which tools are chosen and access is asked for, and leaves the popup. */
  openWelcome(): void;
}
