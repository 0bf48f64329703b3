/** Where a browser's program is: told by the environment, else looked for in the usual places. Node's own modules only. */
import { accessSync, constants } from 'node:fs';
import { join } from 'node:path';

/** @typedef {'chromium' | 'edge' | 'firefox'} BrowserName */

/** @type {Record<BrowserName, string>} */
export const pathVariables = { chromium: 'CHROMIUM_PATH', edge: 'EDGE_PATH', firefox: 'FIREFOX_PATH' };

/**
 * Debian's /usr/bin/chromium is a script that adds flags of its own (an empty `--load-extension=` among them), so the
 * program behind it comes first.
 *
 * @type {Record<string, Record<BrowserName, string[]>>}
 */
const usualPlaces = {
  linux: {
    chromium: [
      '/usr/lib/chromium/chromium',
      '/usr/bin/chromium',
      '/usr/bin/chromium-browser',
      '/opt/google/chrome/chrome',
      '/usr/bin/google-chrome',
      '/usr/bin/google-chrome-stable',
    ],
    edge: ['/opt/microsoft/msedge/msedge', '/usr/bin/microsoft-edge', '/usr/bin/microsoft-edge-stable'],
    firefox: [
      '/usr/lib/firefox-esr/firefox-esr',
      '/usr/bin/firefox-esr',
      '/usr/lib/firefox/firefox',
      '/opt/firefox/firefox',
      '/usr/bin/firefox',
    ],
  },
  darwin: {
    chromium: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ],
    edge: ['/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
    firefox: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox',
    ],
  },
  win32: {
    chromium: windowsPlaces('Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe'),
    edge: windowsPlaces('Microsoft\\Edge\\Application\\msedge.exe'),
    firefox: windowsPlaces('Mozilla Firefox\\firefox.exe'),
  },
};

/**
 * The path of a browser's program, or undefined when it is not installed.
 *
 * @param {BrowserName} name
 * @returns {string | undefined}
 */
export function findBrowser(name) {
  const told = process.env[pathVariables[name]];
  if (told) {
    return isProgram(told) ? told : undefined;
  }
  return usualPlaces[process.platform]?.[name].find(isProgram);
}

/** @param {string[]} ends */
function windowsPlaces(...ends) {
  const roots = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
  return roots.flatMap((root) => (root ? ends.map((end) => join(root, end)) : []));
}

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
