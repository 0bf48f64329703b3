/** The hours of a week to measure against: a law's line, or the person's own number. */
import { useId } from 'preact/hooks';
import { LIMIT_PRESETS, type Settings } from '../../storage/settings';
import { format, t } from '../words';
import { Choice } from './Choice';
import { NumberInput } from './NumberInput';
import './limit.css';

export type Limit = Pick<Settings, 'limitHours' | 'limitPreset'>;

const PRESETS = ['eu', 'korea', 'us', 'japan'] as const;
const LEAST = 1;
const MOST = 168;

/** @example <LimitChoice value={{ limitHours: 48, limitPreset: 'eu' }} onChange={setLimit} /> */
export function LimitChoice({ value, onChange }: { value: Limit; onChange: (limit: Limit) => void }) {
  const id = useId();
  const choose = (preset: Settings['limitPreset']) =>
    onChange({ limitPreset: preset, limitHours: preset === 'own' ? value.limitHours : LIMIT_PRESETS[preset] });
  return (
    <div class="limit">
      <Choice
        label={t('options.limit.label')}
        options={[
          ...PRESETS.map((preset) => ({
            value: preset,
            label: t(`options.limit.${preset}`, [format.limit(LIMIT_PRESETS[preset])]),
            testId: `limit-${preset}`,
          })),
          { value: 'own' as const, label: t('options.limit.own'), testId: 'limit-own' },
        ]}
        value={value.limitPreset}
        onChange={choose}
      />
      {value.limitPreset === 'japan' ? <p class="limit-note">{t('options.limit.japanText')}</p> : null}
      {value.limitPreset === 'own' ? (
        <div class="limit-own">
          <label for={id}>{t('options.limit.ownHours')}</label>
          <NumberInput
            id={id}
            describedBy=""
            value={value.limitHours}
            least={LEAST}
            most={MOST}
            isWhole={false}
            testId="limit-hours"
            problem={t('options.limit.notHours', [LEAST, MOST])}
            onChange={(limitHours) => onChange({ limitPreset: 'own', limitHours })}
          />
        </div>
      ) : null}
    </div>
  );
}
