/**
 * `npm test`: sets the machine up, then runs every step and stops at the first that fails. `npm run lint` and its like
 * call this with the name of one step, and pass on what stands behind `--`.
 *
 * Nothing here may need more than Node 20 and its own modules: it runs before anything is installed.
 */
import { orExplain, Problem } from './setup/problem.mjs';
import { setUp } from './setup/set-up.mjs';
import { extras, steps } from './steps/steps.mjs';

await orExplain(async () => {
  const [name, ...words] = process.argv.slice(2);
  const known = { ...steps, ...extras };
  if (name !== undefined && known[name] === undefined) {
    throw new Problem(`There is no step "${name}".`, `The steps are: ${Object.keys(known).join(', ')}.`);
  }
  await runSteps(name === undefined ? Object.entries(steps) : [[name, known[name]]], words);
});

async function runSteps(chosen, words) {
  const isDisplayNeeded = chosen.some(([, step]) => step.isDisplayNeeded);
  const durations = [];
  const total = { passed: 0, failed: 0 };
  const failures = [];
  let failure;

  await measured('set-up', () => setUp({ browsers: isDisplayNeeded ? ['chromium', 'firefox'] : [], isDisplayNeeded }));
  for (const [name, step] of chosen) {
    console.log(`\n=== ${step.title}`);
    const counts = await measured(name, () => step.run(words));
    total.passed += counts?.passed ?? 0;
    total.failed += counts?.failed ?? 0;
    failures.push(...(counts?.failures ?? []));
    if (failure !== undefined || total.failed > 0) {
      failure ??= { name };
      break;
    }
  }

  for (const text of failures) {
    console.log(`\nFAILED ${text}`);
  }
  console.log(`\n${durations.join('\n')}`);
  if (failure !== undefined) {
    process.exitCode = 1;
    console.log(`\n${failure.error ?? ''}\nFailed at the step "${failure.name}"; the steps after it were not run.`);
  }
  if (total.passed + total.failed > 0) {
    console.log(`\n${total.passed} passed, ${total.failed} failed`);
  }

  async function measured(name, act) {
    const start = performance.now();
    let end = 'ok';
    try {
      const result = await act();
      end = (result?.failed ?? 0) > 0 ? `${result.failed} failed` : 'ok';
      return result;
    } catch (error) {
      end = 'failed';
      if (!(error instanceof Problem) || name === 'set-up') {
        throw error;
      }
      failure = { name, error: error.message };
    } finally {
      durations.push(`${name.padEnd(8)} ${((performance.now() - start) / 1000).toFixed(1).padStart(7)} s  ${end}`);
    }
  }
}
