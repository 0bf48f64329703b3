/**
 * What has to come from the system: the browsers, and for tests a display and the hands to use it. On Debian and with
 * the right to, it is installed; anywhere else the person is told what is missing and how to get it.
 */
import { accessSync, constants, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { findBrowser, pathVariables } from './find-browser.mjs';
import { Problem } from './problem.mjs';
import { runProgram } from './run-program.mjs';

/** Debian's package for each browser; there is none for Edge. */
const browserPackages = { chromium: 'chromium', firefox: 'firefox-esr', edge: undefined };

const downloads = {
  chromium: 'https://www.google.com/chrome/',
  edge: 'https://www.microsoft.com/edge/download',
  firefox: 'https://www.mozilla.org/firefox/',
};

/** Debian's packages for the tests on a display, each with the programs or files by which its presence is known. */
const displayPackages = {
  xvfb: ['xvfb-run', 'Xvfb'],
  xauth: ['xauth'],
  xdotool: ['xdotool'],
  dunst: ['dunst', 'dunstctl'],
  dbus: ['dbus-run-session'],
  'dbus-x11': ['dbus-launch'],
  imagemagick: ['display', 'import'],
  'libnotify-bin': ['notify-send'],
};

/** Needed as well, but where they lie is known for Debian only. */
const debianPackages = {
  'fonts-noto-core': ['/usr/share/fonts/truetype/noto/NotoSans-Regular.ttf'],
  'fonts-noto-cjk': ['/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc'],
  libfaketime: [`/usr/lib/${debianTriple()}/faketime/libfaketime.so.1`],
};

/**
 * Makes sure that browsers are there, and on Linux what the tests need of a display.
 *
 * @param {{ browsers: readonly ('chromium' | 'edge' | 'firefox')[], isDisplayNeeded: boolean }} wish
 * @throws Problem naming what is missing and the command that installs it.
 */
export async function requireSystem({ browsers, isDisplayNeeded }) {
  for (const name of browsers) {
    const told = process.env[pathVariables[name]];
    if (told && findBrowser(name) === undefined) {
      throw new Problem(
        `${pathVariables[name]} is ${told}, which is not a program that can be run.`,
        'Mend or unset it.',
      );
    }
  }
  const missing = findMissing({ browsers, isDisplayNeeded });
  if (missing.browsers.length + missing.packages.length === 0) {
    return;
  }
  if (isDebian() && !missing.browsers.includes('edge')) {
    await installPackages([...missing.browsers.map((name) => browserPackages[name]), ...missing.packages]);
    const rest = findMissing({ browsers, isDisplayNeeded });
    if (rest.browsers.length + rest.packages.length > 0) {
      throw new Problem(`Still missing after the installation: ${[...rest.browsers, ...rest.packages].join(', ')}.`);
    }
    return;
  }
  throw new Problem(
    `Missing on this machine: ${[...missing.browsers, ...missing.packages].join(', ')}.`,
    ...missing.browsers.map((name) => `${name}: ${downloads[name]} (elsewhere already? set ${pathVariables[name]})`),
    ...(missing.packages.length > 0
      ? [`Install with your system's package manager; Debian calls them: ${missing.packages.join(' ')}`]
      : []),
  );
}

function findMissing({ browsers, isDisplayNeeded }) {
  const hasPackages = isDisplayNeeded && process.platform === 'linux';
  return {
    browsers: browsers.filter((name) => findBrowser(name) === undefined),
    packages: Object.entries(hasPackages ? { ...displayPackages, ...(isDebian() ? debianPackages : {}) } : {})
      .filter(([, signs]) => !signs.every(isPresent))
      .map(([name]) => name),
  };
}

/** @param {string[]} packages */
async function installPackages(packages) {
  const install = ['apt-get', 'install', '-y', '--no-install-recommends', ...packages];
  const root = process.getuid?.() === 0 ? [] : (await canSudo()) ? ['sudo', '-n'] : undefined;
  const byHand = `sudo apt-get update && sudo ${install.join(' ')}`;
  if (root === undefined) {
    throw new Problem(`Missing on this machine: ${packages.join(', ')}. Install them and try again:`, byHand);
  }
  console.log(`Installing from Debian: ${packages.join(', ')} …`);
  for (const command of [['apt-get', 'update'], install]) {
    const [program, ...words] = [...root, ...command];
    const { code, output } = await runProgram(program, words, {
      isQuiet: true,
      env: { DEBIAN_FRONTEND: 'noninteractive' },
    });
    if (code !== 0) {
      throw new Problem(
        `${command.join(' ')} failed (exit code ${code}):`,
        ...output.trim().split('\n').slice(-15),
        'Mend what it names, or install by hand:',
        byHand,
      );
    }
  }
}

async function canSudo() {
  return isPresent('sudo') && (await runProgram('sudo', ['-n', 'true'], { isQuiet: true })).code === 0;
}

function isDebian() {
  try {
    return /^ID(_LIKE)?=.*\bdebian\b/m.test(readFileSync('/etc/os-release', 'utf8')) && isPresent('apt-get');
  } catch {
    return false;
  }
}

function debianTriple() {
  return process.arch === 'arm64' ? 'aarch64-linux-gnu' : 'x86_64-linux-gnu';
}

/** @param {string} sign a program on the path, or a file with its whole path */
function isPresent(sign) {
  const places = sign.startsWith('/')
    ? [sign]
    : (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, sign));
  return places.some((place) => {
    try {
      accessSync(place, sign.startsWith('/') ? constants.R_OK : constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}
