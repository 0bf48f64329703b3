/** Mozilla's own check of the Firefox build: no error, and no warning but those that are explained here. */
import { Problem } from '../setup/problem.mjs';
import { runProgram } from '../setup/run-program.mjs';
import { buildMissing } from './builds.mjs';

/** Warnings that stand, each with its reason. */
const accepted = {
  UNSAFE_VAR_ASSIGNMENT: 'Preact sets innerHTML for dangerouslySetInnerHTML, which the extension does not use',
};

/** @throws Problem listing what the check found. */
export async function lintAddOn() {
  await buildMissing('firefox');
  const { output } = await runProgram(
    'web-ext',
    ['lint', '--source-dir=.output/firefox-mv3', '--output=json', '--no-config-discovery', '--no-input'],
    { isQuiet: true },
  );
  const { errors, warnings } = parse(output);
  for (const { code, file } of warnings.filter(isAccepted)) {
    console.log(`Accepted: ${code} in ${file} (${accepted[code]})`);
  }
  const refused = [...errors, ...warnings.filter((warning) => !isAccepted(warning))];
  if (refused.length > 0) {
    throw new Problem(
      'web-ext lint objects to the Firefox build:',
      ...refused.map(
        ({ code, file, line, message }) => `${code} in ${file ?? 'the manifest'}:${line ?? 0}: ${message}`,
      ),
    );
  }
  console.log('No other warning and no error.');
}

function isAccepted({ code }) {
  return Object.hasOwn(accepted, code);
}

/** @param {string} output */
function parse(output) {
  try {
    return JSON.parse(output.slice(output.indexOf('{')));
  } catch {
    throw new Problem('web-ext lint gave no result:', ...output.split('\n').slice(-20));
  }
}
