/**
 * `npm start [-- chrome|edge|firefox] [--headless]`: sets the machine up, builds the extension and opens a browser with
 * it. Where there is no display it plays a short session instead and says what the popup shows.
 *
 * Nothing here may need more than Node 20 and its own modules: it runs before anything is installed.
 */
import { findBrowser } from './setup/find-browser.mjs';
import { orExplain, Problem } from './setup/problem.mjs';
import { mustRun } from './setup/run-program.mjs';
import { setUp } from './setup/set-up.mjs';

/** The browser whose program opens each build. */
const programs = { chrome: 'chromium', edge: 'edge', firefox: 'firefox' };

await orExplain(async () => {
  const words = process.argv.slice(2);
  const build = words.find((word) => !word.startsWith('--')) ?? 'chrome';
  const wrong = words.find((word) => word !== build && word !== '--headless');
  if (programs[build] === undefined || wrong !== undefined) {
    throw new Problem(`"${wrong ?? build}" is not understood.`, 'npm start [-- chrome|edge|firefox] [--headless]');
  }
  const name = programFor(build);
  await setUp({ browsers: [name] });
  console.log(`Building for ${build} …`);
  await mustRun('wxt', ['build', '--browser', build], { isQuiet: true });
  const script = isHeadless(words) ? 'scripts/start/play-session.mjs' : 'scripts/start/open-browser.mjs';
  await mustRun('node', [script, build, findBrowser(name)]);
});

/** Edge's build is Chrome's in all but the name, and Linux seldom has Edge. */
function programFor(build) {
  const name = programs[build];
  if (name === 'edge' && process.platform === 'linux' && findBrowser('edge') === undefined) {
    console.log('Microsoft Edge is not installed here (EDGE_PATH tells where it is): its build opens in Chromium.');
    return 'chromium';
  }
  return name;
}

function isHeadless(words) {
  const hasDisplay = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  return words.includes('--headless') || Boolean(process.env.CI) || !hasDisplay;
}
