/** Employment, hiring, reviews and expenses. */
import { inGroup } from './catalogue-tool';

/** What stands under people and expenses. @example PEOPLE_TOOLS[0]?.id //=> 'workday' */
export const PEOPLE_TOOLS = inGroup('people', 'other', [
  { id: 'workday', name: 'Workday', monogram: 'W', hosts: ['*.myworkday.com'] },
  {
    id: 'successfactors',
    name: 'SAP SuccessFactors',
    monogram: 'SF',
    hosts: ['*.successfactors.com', '*.successfactors.eu', '*.sapsf.com', '*.sapsf.eu'],
  },
  { id: 'bamboohr', name: 'BambooHR', monogram: 'B', hosts: ['*.bamboohr.com'] },
  { id: 'rippling', name: 'Rippling', monogram: 'R', hosts: ['app.rippling.com'] },
  { id: 'gusto', name: 'Gusto', monogram: 'G', hosts: ['app.gusto.com'] },
  { id: 'deel', name: 'Deel', monogram: 'D', hosts: ['app.deel.com'] },
  { id: 'personio', name: 'Personio', monogram: 'P', hosts: ['*.app.personio.com', '*.personio.de'] },
  { id: 'lattice', name: 'Lattice', monogram: 'L', hosts: ['*.latticehq.com'] },
  { id: 'greenhouse', name: 'Greenhouse', monogram: 'Gh', hosts: ['app.greenhouse.io'] },
  { id: 'concur', name: 'SAP Concur', monogram: 'C', hosts: ['*.concursolutions.com'] },
  { id: 'expensify', name: 'Expensify', monogram: 'E', hosts: ['new.expensify.com', 'www.expensify.com'] },
  { id: 'ramp', name: 'Ramp', monogram: 'Ra', hosts: ['app.ramp.com'] },
]);
