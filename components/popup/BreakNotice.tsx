/** On a break: since when, for how long so far, and when it has been long enough by the person's own measure. */
import { longEnoughAt } from '../../nudges/break';
import { type Instant, MINUTE } from '../../tracking/instant';
import { offsetAt } from '../clock';
import { format, t } from '../words';
import { Notice } from './Notice';

export interface BreakNoticeProps {
  since: Instant;
  now: Instant;
  breakMinutes: number;
}

/** @example <BreakNotice since={control.onBreak.since} now={now} breakMinutes={10} /> */
export function BreakNotice({ since, now, breakMinutes }: BreakNoticeProps) {
  const enough = longEnoughAt({ since }, breakMinutes);
  const clock = (at: Instant) => format.clock(at, offsetAt(at));
  const parts: [string, string, string] = [
    format.duration(now - since),
    format.duration(breakMinutes * MINUTE),
    clock(enough),
  ];
  return (
    <Notice title={t('popup.break.since', [clock(since)])} data-testid="on-break">
      <p>{now < enough ? t('popup.break.soFar', parts) : t('popup.break.enough', parts)}</p>
    </Notice>
  );
}
