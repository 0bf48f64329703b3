/** What the extension does and never does, in five lines. */
import { t } from '../words';
import { FactList } from './FactList';

const PROMISES = ['machine', 'tools', 'atLeast', 'yours', 'asks'] as const;

/** @example <Promises /> */
export function Promises() {
  return (
    <FactList
      facts={PROMISES.map((key) => ({ title: t(`welcome.promise.${key}`), text: t(`welcome.promise.${key}Text`) }))}
    />
  );
}
