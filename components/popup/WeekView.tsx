/**
 * The popup once it has something to say: the week, today, what is so now, and what went wrong, if anything did. After
 * clocking out and on a break, what is so now is said only while something is counted all the same.
 */
import { isPaused } from '../../storage/control';
import { dayOf, type Weekday } from '../../tracking/day';
import { offsetAt, now as readClock } from '../clock';
import { GivenWeekend } from '../given/GivenWeekend';
import { ParkedNotes } from '../parked/ParkedNotes';
import { QuietLine } from '../parts/QuietLine';
import { format, t } from '../words';
import { Actions } from './Actions';
import { BreakNotice } from './BreakNotice';
import { ClockedOutNotice } from './ClockedOutNotice';
import { DarkTools } from './DarkTools';
import { Findings } from './Findings';
import { Footer } from './Footer';
import { LateTelling } from './LateTelling';
import { NowLine } from './NowLine';
import { Opening } from './Opening';
import { PARK_ID, ParkThought } from './ParkThought';
import { PausedNotice } from './PausedNotice';
import { Place } from './Place';
import type { PopupPlatform } from './platform';
import type { Choices, WeekReading } from './reading';
import { ShortRestLine } from './ShortRestLine';
import { TodayLine } from './TodayLine';
import { tellingOf } from './telling';
import { Unwritable } from './Unwritable';
import { useSettled } from './use-settled';
import { darkTools, grantedTools, totalsOf } from './view';
import { WeekendLine } from './WeekendLine';
import { WeekHead } from './WeekHead';
import { WeekPicture } from './WeekPicture';
import { breakSince, clockedOut, type OnWish } from './wishes';

export interface WeekViewProps {
  choices: Choices;
  week: WeekReading;
  restDays: readonly Weekday[];
  platform: PopupPlatform;
  onWish: OnWish;
}

/** @example <WeekView {...reading} platform={platform} onWish={onWish} /> */
export function WeekView({ choices, week, restDays, platform, onWish }: WeekViewProps) {
  const { settings, control, session } = choices;
  const { now, days, summaries, today, hasHistory } = week;
  const pause = isPaused(control, now.at) ? control.paused : null;
  const out = pause === null ? clockedOut(control, now.at) : null;
  const onBreak = breakSince(control, now.at, week.lately);
  const decision = session.decisions.at(-1);
  const dark = darkTools(choices);
  const isOrdinary = hasHistory && pause === null && out === null;
  const { here, late, onAnswered } = useSettled(isOrdinary && !settings.isDiscreet ? tellingOf(choices, week) : null);
  const telling = { settings, onAnswered, onOpenSettings: platform.openSettingsAt };
  const onTold = () => onWish((wishes) => ({ ...wishes, glancedAt: readClock() }));
  const endedDay = out === null ? today : dayOf(out.at, offsetAt(out.at), settings.dayTurnHour);
  return (
    <>
      <div class="popup-main">
        {hasHistory ? (
          <WeekHead
            {...totalsOf(week)}
            limitHours={settings.limitHours}
            code={week.code}
            isLastDay={today === days.at(-1)}
          />
        ) : (
          <NoData choices={choices} />
        )}
        <WeekPicture choices={choices} week={week} />
        {isOrdinary && (
          <TodayLine today={summaries.find(({ day }) => day === today)} sinceBreak={week.sinceBreak} now={now.at} />
        )}
        {isOrdinary && week.shortRest !== null && !settings.isDiscreet && <ShortRestLine rest={week.shortRest} />}
        {here.onCall.map(({ part, isGone }) => (
          <Place key="on-call" isGone={isGone}>
            <QuietLine {...part} data-testid="on-call-debt" />
          </Place>
        ))}
        {hasHistory && week.weekend !== null && <WeekendLine weekend={week.weekend} />}
        {here.tally.map(({ part, isGone }) => (
          <Place key="tally" isGone={isGone}>
            <QuietLine text={part} data-testid="tally" />
          </Place>
        ))}
        {session.databaseError !== null && <Unwritable detail={session.databaseError} />}
        {dark.length > 0 && (
          <DarkTools tools={dark} isDiscreet={settings.isDiscreet} onOpenSettings={platform.openSettings} />
        )}
        {pause !== null && <PausedNotice pause={pause} now={now} onWish={onWish} />}
        {out !== null && (
          <ClockedOutNotice
            {...out}
            day={endedDay}
            summaries={summaries.filter(({ day }) => endedDay <= day)}
            hours={settings}
            onWish={onWish}
          />
        )}
        {isOrdinary && onBreak !== null && (
          <BreakNotice since={onBreak} now={now.at} breakMinutes={settings.breakMinutes} />
        )}
        {pause === null && ((out === null && onBreak === null) || decision?.isCounted === true) && (
          <NowLine
            decision={decision}
            naming={{ tools: choices.access.tools, isDiscreet: settings.isDiscreet }}
            now={now.at}
          />
        )}
        <Findings id="findings" heading={t('popup.findings.heading')} findings={here.findings} {...telling} />
        {here.questions.map(({ part, isGone }) => (
          <Place key="question" isGone={isGone}>
            <GivenWeekend question={part} onAnswered={onTold} />
          </Place>
        ))}
        {out === null && !settings.isDiscreet && <ParkedNotes notes={week.notes} nextFocus={PARK_ID} />}
        <ParkThought settings={settings} restDays={restDays}>
          {isOrdinary && <Actions isOnBreak={onBreak !== null} usualStart={settings.usualStart} onWish={onWish} />}
        </ParkThought>
        <Footer
          key={out === null ? 'in' : 'out'}
          wishing={{ choices, now, onWish, isPaused: pause !== null, isOut: out !== null }}
          onOpenSettings={platform.openSettings}
        />
      </div>
      <LateTelling telling={late} onTold={onTold} {...telling} />
    </>
  );
}

function NoData({ choices }: { choices: Choices }) {
  const count = grantedTools(choices).length;
  return <Opening title={t('popup.noData.title')} text={t('popup.noData.text', count, [format.number(count)])} />;
}
