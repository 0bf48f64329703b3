/** What goes into a report: which days, and how much of them is told. The report is a page of its own, to be printed. */
import { useEffect, useState } from 'preact/hooks';
import type { DayRange } from '../../../storage/marks';
import { addToDay, type DayKey, dayOf } from '../../../tracking/day';
import { Choice, type ChoiceOption } from '../../fields/Choice';
import { DayField } from '../../fields/DayField';
import { DETAILS, type Detail, readRange, writeWish } from '../../report/wish';
import { format, t } from '../../words';
import { Card } from '../Card';
import type { SectionProps } from '../section';
import '../../parts/button.css';
import './report-section.css';

/** Days that can be chosen with one click. */
const PRESETS = [28, 84, 182, 364] as const;

/** The two days as they stand in their fields. */
interface Chosen {
  from: string;
  to: string;
}

/** @example <ReportSection {...section} /> */
export function ReportSection({ archive, settings, view, changeView, onRead }: SectionProps) {
  const at = archive.clock.now();
  const today = dayOf(at, archive.clock.offsetAt(at), settings.dayTurnHour);
  const [{ from, to }, setRange] = useState<Chosen>(() => view.reportRange ?? lastDays(today, view.reportDays));
  useEffect(onRead, []);
  const range = readRange({ from, to }, today);
  const choose = (chosen: Chosen): void => {
    setRange(chosen);
    const reportRange = readRange(chosen, today);
    if (reportRange !== null) {
      changeView({ reportRange });
    }
  };
  const details: ChoiceOption<Detail>[] = DETAILS.map((value) => ({
    value,
    label: t(`report.detail.${value}`),
    testId: `report-${value}`,
  }));
  return (
    <Card id="report" summary={t('report.about')}>
      <div class="report-wish">
        <div class="report-presets">
          {PRESETS.map((days) => (
            <button
              key={days}
              type="button"
              class="button"
              data-testid={`report-${days}-days`}
              onClick={() => {
                setRange(lastDays(today, days));
                changeView({ reportDays: days, reportRange: null });
              }}
            >
              {t('report.lastWeeks', [days / 7])}
            </button>
          ))}
        </div>
        <div class="form-fields">
          <DayField
            label={t('report.firstDay')}
            value={from}
            most={today}
            testId="report-from"
            onChange={(day) => choose({ from: day, to })}
          />
          <DayField
            label={t('report.lastDay')}
            value={to}
            most={today}
            testId="report-to"
            onChange={(day) => choose({ from, to: day })}
          />
        </div>
        <Choice
          label={t('report.howMuch')}
          options={details}
          value={view.reportDetail}
          onChange={(reportDetail) => changeView({ reportDetail })}
        />
        <p class="form-hint">{t(`report.told.${view.reportDetail}`)}</p>
        {range !== null ? (
          <a
            class="button button-line"
            href={`/report.html?${archive.isSample ? 'sample&' : ''}${writeWish({ ...range, detail: view.reportDetail })}`}
            data-testid="report-open"
          >
            {t('report.open', [format.dayRange(range.from, range.to)])}
          </a>
        ) : (
          <p role="status">{t('report.noRange')}</p>
        )}
      </div>
    </Card>
  );
}

function lastDays(today: DayKey, days: number): DayRange {
  return { from: addToDay(today, 1 - days), to: today };
}
