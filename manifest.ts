/**
 * The manifest, whole. It is the list of what the browser lets us do, so each entry has its reason here and a test that
 * freezes it: nothing is added in passing.
 */
import type { UserManifest } from 'wxt';

/**
 * Stops every way of loading from or sending to anywhere but the extension's own files. What no policy stops (WebRTC,
 * preconnect, opening a page) is not in the code, which another test looks for.
 */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Builds the manifest for one browser. @example buildManifest('firefox').browser_specific_settings */
export function buildManifest(browser: string): UserManifest {
  const isFirefox = browser === 'firefox';
  return {
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: [
      'alarms', // the heartbeat, once a minute and only while something counts
      'idle', // whether the person is there
      'notifications', // what is said unasked, and the samples of it; nothing else uses them
      'storage', // settings, wishes, and what a stopped worker must know again
      'unlimitedStorage', // history is never evicted to make room
    ],
    // Asked for tool by tool, so that every other site stays invisible to us. The browser enforces it.
    optional_host_permissions: ['*://*/*'],
    content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY },
    incognito: 'not_allowed',
    // Without keys of their own: every combination is taken by something that somebody uses.
    commands: {
      _execute_action: { description: '__MSG_command_popup__' },
      'clock-out': { description: '__MSG_command_clockOut__' },
      'start-break': { description: '__MSG_command_startBreak__' },
    },
    ...(isFirefox
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'clock-out@clock-out.app',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '121' }),
  };
}
