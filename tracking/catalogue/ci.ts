/** Builds, tests, releases and the registries that they end in. */
import { inGroup } from './catalogue-tool';

/** What stands under builds and releases. @example CI_TOOLS[0]?.id //=> 'circleci' */
export const CI_TOOLS = inGroup('ci', 'code', [
  { id: 'circleci', name: 'CircleCI', monogram: 'C', hosts: ['app.circleci.com'] },
  { id: 'buildkite', name: 'Buildkite', monogram: 'B', hosts: ['buildkite.com'] },
  { id: 'travis-ci', name: 'Travis CI', monogram: 'T', hosts: ['app.travis-ci.com'] },
  { id: 'teamcity', name: 'TeamCity Cloud', monogram: 'TC', hosts: ['*.teamcity.com'] },
  { id: 'harness', name: 'Harness', monogram: 'H', hosts: ['app.harness.io'] },
  { id: 'vercel', name: 'Vercel', monogram: 'V', hosts: ['vercel.com'] },
  { id: 'netlify', name: 'Netlify', monogram: 'N', hosts: ['app.netlify.com'] },
  { id: 'codecov', name: 'Codecov', monogram: 'Cc', hosts: ['app.codecov.io'] },
  { id: 'sonarqube-cloud', name: 'SonarQube Cloud', monogram: 'SQ', hosts: ['sonarcloud.io'] },
  { id: 'docker-hub', name: 'Docker Hub', monogram: 'D', hosts: ['hub.docker.com'] },
]);
