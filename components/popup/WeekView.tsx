/** The popup once it has something to say: the week, today, what is so now, and what went wrong, if anything did. */
import { isPaused } from '../../storage/control';
import type { Weekday } from '../../tracking/day';
import type { Instant } from '../../tracking/instant';
import { format, t } from '../words';
import { DarkTools } from './DarkTools';
import { Footer } from './Footer';
import { NowLine } from './NowLine';
import { Opening } from './Opening';
import { PausedNotice } from './PausedNotice';
import type { PopupPlatform } from './platform';
import type { Choices, WeekReading } from './reading';
import { TodayLine } from './TodayLine';
import { Unwritable } from './Unwritable';
import { darkTools, grantedTools, totalsOf } from './view';
import { WeekHead } from './WeekHead';
import { WeekPicture } from './WeekPicture';

export interface WeekViewProps {
  choices: Choices;
  week: WeekReading;
  restDays: readonly Weekday[];
  platform: PopupPlatform;
  /** @param until null until the person resumes */
  onPause: (until: Instant | null) => void;
  onResume: () => void;
  /** Whether the person has just paused or resumed, so that the focus follows. */
  movesFocus: boolean;
}

/** @example <WeekView {...reading} platform={platform} onPause={pause} onResume={resume} movesFocus={false} /> */
export function WeekView(props: WeekViewProps) {
  const { choices, week, restDays, platform, onPause, onResume, movesFocus } = props;
  const { settings, control, session } = choices;
  const { now } = week;
  const pause = isPaused(control, now.at) ? control.paused : null;
  const dark = darkTools(choices);
  const { dayTurnHour } = settings;
  return (
    <>
      {week.hasHistory ? (
        <WeekHead {...totalsOf(week)} limitHours={settings.limitHours} />
      ) : (
        <NoData choices={choices} />
      )}
      <WeekPicture choices={choices} week={week} restDays={restDays} />
      {week.hasHistory && pause === null && (
        <TodayLine
          today={week.summaries.find(({ day }) => day === week.today)}
          sinceBreak={week.sinceBreak}
          now={now.at}
        />
      )}
      {session.databaseError !== null && <Unwritable detail={session.databaseError} />}
      {dark.length > 0 && (
        <DarkTools tools={dark} isDiscreet={settings.isDiscreet} onOpenSettings={platform.openSettings} />
      )}
      {pause === null ? (
        <NowLine decision={session.decisions.at(-1)} settings={settings} now={now.at} />
      ) : (
        <PausedNotice pause={pause} now={now} onResume={onResume} takesFocus={movesFocus} />
      )}
      <Footer
        key={pause === null ? 'running' : 'paused'}
        pausing={pause === null ? { now, dayTurnHour, onPause } : null}
        onOpenSettings={platform.openSettings}
        takesFocus={movesFocus && pause === null}
      />
    </>
  );
}

function NoData({ choices }: { choices: Choices }) {
  const count = grantedTools(choices).length;
  return <Opening title={t('popup.noData.title')} text={t('popup.noData.text', count, [format.number(count)])} />;
}
